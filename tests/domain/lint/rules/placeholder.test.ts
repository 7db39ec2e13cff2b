import { expect, it } from 'vitest';
import { fixed, words } from '../look.ts';

it.each([
  ['Hi {name}, hello', ['{name}']],
  ['Hi {{ customer.first_name }}, hello', ['{{ customer.first_name }}']],
  ['On [DATE] at XXX for ___ euros', ['[DATE]', 'XXX', '___']],
  ['Le XX/XX à XXhXX', ['XX', 'XX', 'XX', 'XX']],
  ['[see photo] of note [1], [menu](https://a.example), size XXXL', []],
  ['Love, Kate XXX', []],
])('in %j it finds %j', (text, marks) => {
  expect(words(text, 'placeholder')).toEqual(marks);
});

const customer = { name: 'Emma Wilson', lastMessage: null };

it.each([
  ['Hi {name}, hello', 'Hi Emma, hello'],
  ['Bonjour [Prénom], merci', 'Bonjour Emma, merci'],
  ['Bye, [agent name]', 'Bye, Camille'],
  ['Open on [DATE] again', 'Open on again'],
])('%j becomes %j', (text, better) => {
  expect(fixed(text, 'placeholder', { customer })).toBe(better);
});

it('an unknown name leaves no gap', () => {
  expect(fixed('Hi {name}, hello', 'placeholder')).toBe('Hi, hello');
});
