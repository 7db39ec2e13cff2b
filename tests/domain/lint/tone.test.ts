import { expect, it } from 'vitest';
import { createChecker } from '../../../utils/domain/lint/checker.ts';
import { toneOf } from '../../../utils/domain/lint/tone.ts';
import { plainContext } from './look.ts';

function tone(text: string) {
  const { language, findings } = createChecker().check(text, plainContext);
  const { warmth, manner, words } = toneOf(text, language, findings);
  return { warmth, manner, words: words.map(({ from, to, pull }) => `${pull}: ${text.slice(from, to)}`) };
}

it.each([
  ['The shop is open until six.', 'neutral', 'respectful', []],
  [
    'Thank you, Emma. I hope you enjoy the cake!',
    'warm',
    'respectful',
    ['warm: Thank you', 'warm: hope', 'warm: enjoy'],
  ],
  ['You failed to tell us.', 'cold', 'blunt', ['blunt: You failed to']],
  ['Unfortunately that is not possible.', 'cold', 'respectful', ['cold: is not possible']],
  ['Merci beaucoup, à bientôt 🌻', 'warm', 'respectful', ['warm: Merci', 'warm: à bientôt', 'warm: 🌻']],
  ['', 'neutral', 'respectful', []],
])('%j sounds %s and %s', (text, warmth, manner, words) => {
  expect(tone(text)).toEqual({ warmth, manner, words });
});

it('a warm word does not outweigh a reproach', () => {
  expect(tone('Please note that you should have called us.')).toMatchObject({
    warmth: 'cold',
    manner: 'blunt',
  });
});
