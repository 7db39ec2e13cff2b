import { expect, it } from 'vitest';
import { fixed, words } from '../look.ts';

it.each([
  ['Can u come, pls? Thx', ['u', 'pls', 'Thx']],
  ['The U-shaped sofa, R&B and a DS', []],
  ['Ty will help you there.', ['Ty']],
  ['Ask Ty, he is there.', []],
  ['Slt, merci bcp', ['Slt', 'bcp']],
])('in %j it finds %j', (text, found) => {
  expect(words(text, 'textspeak')).toEqual(found);
});

it.each([
  ['Thx, can u come?', 'Thanks, can you come?'],
  ['Slt, merci bcp', 'Salut, merci beaucoup'],
])('%j becomes %j', (text, better) => {
  expect(fixed(text, 'textspeak')).toBe(better);
});

it('what has no long form is only told', () => {
  expect(fixed('We are open, lol', 'textspeak')).toBeNull();
});
