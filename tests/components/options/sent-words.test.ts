import { expect, it } from 'vitest';
import { sentWords } from '../../../components/options/sent-words.ts';
import { newUsage, totalsOf } from '../../../utils/domain/templates/usage.ts';
import { speak } from '../../say.ts';

const used = (id: string, uses: number, edited: number) => ({ ...newUsage(id), uses, edited });

it.each([
  ['en', [], 'No saved reply was inserted yet.'],
  ['en', [used('a', 1, 0)], '1 reply inserted, 0 of them changed by hand before sending (0%).'],
  [
    'en',
    [used('a', 30, 2), used('b', 10, 10)],
    '40 replies inserted, 12 of them changed by hand before sending (30%).',
  ],
  ['fr', [used('a', 3, 1)], '3 réponses insérées ; modifiées à la main avant l’envoi : 1 (33 %).'],
] as const)('How often replies were made personal is told in %s', async (language, usage, sentence) => {
  await speak(language);
  expect(sentWords(totalsOf(usage), String)).toBe(sentence);
});
