import { expect, it } from 'vitest';
import { fixed, words } from '../look.ts';

const customer = { name: 'Emma Wilson', lastMessage: null };

it.each([
  ['Hi Paul, we are open.', ['Paul']],
  ['Bonjour Madame Legrand, nous sommes ouverts.', ['Legrand']],
  ['Hi Emma, Paul is here.', []],
  ['Hi Em, we are open.', ['Em']],
  ['Hello Ms Wilson, we are open.', []],
  ['Bonjour à tous, nous sommes ouverts.', []],
  ['Hi, Camille here, we are open.', []],
  ['Hello Fresh boxes are open to all.', []],
])('in %j it finds %j', (text, found) => {
  expect(words(text, 'wrong-name', { customer })).toEqual(found);
});

it('the customer’s first name goes there', () => {
  expect(fixed('Hi Paul, we are open.', 'wrong-name', { customer })).toBe('Hi Emma, we are open.');
});

it('without a known name there is no wrong one', () => {
  expect(words('Hi Paul, we are open.', 'wrong-name')).toEqual([]);
});
