import { expect, it } from 'vitest';
import { words } from '../look.ts';

const lastMessage = 'Hello, do you also make vegan birthday cakes for about ten people?';
const customer = { name: null, lastMessage };

it('a word is no answer to a long question', () => {
  expect(words('No.', 'curt', { customer })).toEqual(['No.']);
  expect(words('No.', 'curt', { customer: { name: null, lastMessage: 'Open today?' } })).toEqual([]);
});

it.each([
  ['As I said, we are closed.', ['As I said']],
  ['It is on the website.', ['It is on the website']],
  ['It is on the website: https://morel.example', []],
  ['Comme je vous l’ai dit, nous sommes fermés.', ['Comme je vous l’ai dit']],
  ['C’est comme ça.', ['C’est comme ça']],
  ['C’est comme ça que nous faisons le pain.', []],
  ['It is our policy to keep a table for you.', []],
])('in %j it finds %j', (text, found) => {
  expect(words(text, 'curt')).toEqual(found);
});
