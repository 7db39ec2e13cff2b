import { expect, it } from 'vitest';
import { look } from '../look.ts';

it.each([
  [29, 'you ', []],
  [30, 'you ', [30]],
  [34, 'vous ', []],
  [35, 'vous ', [35]],
])('%i times %j', (count, word, counts) => {
  const found = look(`${word.repeat(count).trim()}.`).filter(({ id }) => id === 'long-sentence');
  expect(found.map(({ params }) => params.count)).toEqual(counts);
});
