import { expect, it } from 'vitest';
import { fixed, words } from '../look.ts';

it.each([
  ['See you!!', ['!!']],
  ['Quelle photo !!', ['!!']],
  ['Today?!', ['?!']],
  ['One! Two! Three!', ['! + ! + !']],
  ['One! Two!', []],
  [`${'word '.repeat(60)}One! Two! Three!`, []],
])('in %j it finds %j', (text, found) => {
  expect(words(text, 'exclamations').map((marks) => marks.trim())).toEqual(found);
});

it.each([
  ['See you!!!', 'See you!'],
  ['Today?!', 'Today?'],
  ['Merci ! À bientôt ! Bye !', 'Merci ! À bientôt. Bye.'],
])('%j becomes %j', (text, better) => {
  expect(fixed(text, 'exclamations')).toBe(better);
});
