import { expect, it } from 'vitest';
import { plainOf } from '../../../utils/domain/lint/plain.ts';
import { countWords, wordsOf } from '../../../utils/domain/lint/words.ts';

it.each([
  ["l'arnaque qu'on", ["l'", 'arnaque', "qu'", 'on']],
  ["don't you", ["don't", 'you']],
  ['avez-vous 9:30', ['avez', 'vous', '9', '30']],
  ['see https://a.example', ['see']],
  ["O'Brien d’accord", ["o'brien", "d'", 'accord']],
])('%j has the words %j', (text, words) => {
  expect(wordsOf(plainOf(text)).map(({ text: word }) => word)).toEqual(words);
});

it('a word knows where it stands in the text', () => {
  const text = 'Bonjour, l’été !';
  expect(wordsOf(plainOf(text)).map(({ from, to }) => text.slice(from, to))).toEqual([
    'Bonjour',
    'l’',
    'été',
  ]);
});

it.each([
  ['', 0],
  ['— !', 0],
  ['l’été à 9:30, avez-vous', 4],
])('%j counts as %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
});
