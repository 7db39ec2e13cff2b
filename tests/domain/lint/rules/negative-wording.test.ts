import { expect, it } from 'vitest';
import { words } from '../look.ts';

it.each([
  ['Unfortunately we cannot deliver.', ['cannot']],
  ['We cannot deliver, but you can collect it.', []],
  ['We cannot deliver. Would Friday suit you?', []],
  ['I cannot wait to see it.', []],
  ['There is no charge for that.', []],
  ['Nous ne livrons pas.', ['ne livrons pas']],
  ['On ne prend pas la carte.', ['On ne prend pas']],
  ['Nous ne livrons pas, mais vous pouvez passer.', []],
  ['Vous ne pouvez pas vous tromper avec la tarte.', []],
])('in %j it finds %j', (text, found) => {
  expect(words(text, 'negative-wording')).toEqual(found);
});
