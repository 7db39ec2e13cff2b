import { expect, it } from 'vitest';
import { fixed, words } from '../look.ts';

it.each([
  ['We will will send it.', ['will will']],
  ['The the cake is ready.', ['The the']],
  ['He had had it, that that is fine.', []],
  ['Vous vous trompez, nous nous levons.', []],
  ['Bora Bora and Duran Duran are open.', []],
  ['The the, the. Open. Open again, 5 5', ['The the']],
])('in %j it finds %j', (text, found) => {
  expect(words(text, 'repeated-word')).toEqual(found);
});

it('one goes', () => {
  expect(fixed('We will will send it.', 'repeated-word')).toBe('We will send it.');
});
