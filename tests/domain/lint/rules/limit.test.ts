import { expect, it } from 'vitest';
import { look } from '../look.ts';

it.each([
  [1_899, []],
  [1_900, [1_900]],
  [2_100, [2_100]],
])('at %i characters', (length, counts) => {
  const found = look('x'.repeat(length)).filter(({ id }) => id === 'limit');
  expect(found.map(({ params }) => params.characters)).toEqual(counts);
  expect(found.map(({ ranges }) => ranges[0]?.to)).toEqual(counts);
});
