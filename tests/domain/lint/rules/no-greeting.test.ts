import { expect, it } from 'vitest';
import { words } from '../look.ts';

const customer = { name: 'Emma Wilson', lastMessage: null };

it.each([
  'Hi Emma, we are open.',
  'Thanks for asking, we are open.',
  'I am so sorry, we are closed.',
  'Bonjour, nous sommes ouverts.',
  'Nous sommes vraiment désolés de ce retard.',
  'Toutes mes excuses pour cette attente.',
  'Emma, we are open today.',
  'Hello, nous sommes ouverts.',
  '@Emma we are open today.',
])('%j greets', (text) => {
  expect(words(text, 'no-greeting', { turn: 'first', customer })).toEqual([]);
});

it.each([
  ['We are open today.', 'We'],
  ['Nous sommes ouverts.', 'Nous'],
  ['Emma told us that you are here.', 'Emma'],
])('%j does not', (text, first) => {
  expect(words(text, 'no-greeting', { turn: 'first', customer })).toEqual([first]);
});

it('a later message need not', () => {
  expect(words('We are open today.', 'no-greeting')).toEqual([]);
});
