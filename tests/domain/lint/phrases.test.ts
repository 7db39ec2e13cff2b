import { expect, it } from 'vitest';
import { findPhrases, phraseIndex } from '../../../utils/domain/lint/phrases.ts';
import { plainOf } from '../../../utils/domain/lint/plain.ts';
import { wordsOf } from '../../../utils/domain/lint/words.ts';

const index = phraseIndex(['as per', 'as per our policy', 'délai', 'd’agréer', '…']);

it.each([
  ['As per our policy, no.', ['As per our policy']],
  ['as per our rules, as-per', ['as per', 'as-per']],
  ['le DELAI, les délais', ['DELAI']],
  ['de nous prier d\u2019agréer', ['d’agréer']],
  ['as', []],
])('in %j it finds %j', (text, found) => {
  const ranges = Array.from(findPhrases(wordsOf(plainOf(text)), index));
  expect(ranges.map(({ from, to }) => text.slice(from, to))).toEqual(found);
});
