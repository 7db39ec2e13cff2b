import { expect, it } from 'vitest';
import { lengthOf } from '../../../utils/domain/lint/length.ts';

it.each([
  [0, 'green'],
  [60, 'green'],
  [61, 'amber'],
  [110, 'amber'],
  [111, 'red'],
])('%i words are in the %s', (count, zone) => {
  expect(lengthOf('word '.repeat(count))).toMatchObject({ words: count, zone });
});

it.each([
  [1_899, 'far'],
  [1_900, 'near'],
  [2_000, 'near'],
  [2_001, 'over'],
])('%i characters are %s the limit', (count, limit) => {
  expect(lengthOf('x'.repeat(count))).toMatchObject({ characters: count, limit });
});
