import { expect, it } from 'vitest';
import { look, words } from '../look.ts';

const customer = { name: null, lastMessage: 'Bonjour, êtes-vous ouverts ?' };

it('the whole reply is in another language than the message', () => {
  const text = 'Hello, yes we are open.';
  expect(words(text, 'wrong-language', { customer })).toEqual(['Hello, yes we are open']);
  expect(look(text, { customer })[0]?.params).toEqual({ language: 'fr' });
});

it.each(['Bonjour, oui nous sommes ouverts.', 'Yes, we are!', 'Merci Tom'])('%j is fine', (text) => {
  expect(words(text, 'wrong-language', { customer })).toEqual([]);
});

it('a message whose language is not known says nothing', () => {
  const unknown = { name: null, lastMessage: 'KX-2400 ?' };
  expect(words('Hello, yes we are open.', 'wrong-language', { customer: unknown })).toEqual([]);
});
