import { expect, it } from 'vitest';
import { look, plainContext, words } from '../look.ts';

const first = { turn: 'first' } as const;

it.each([
  'Hi, we are open. ^CM',
  'Hi, we are open.\n– Katie',
  'Hi, we are open.\nThe Morel Team',
  'Bonjour, oui.\nCordialement,\nAnna',
])('%j is signed', (text) => {
  expect(words(text, 'no-signature', first)).toEqual([]);
});

it('the first reply of a thread wants a signature, a later one none', () => {
  expect(words('Hi, we are open.', 'no-signature', first)).toEqual(['open']);
  expect(look('Hi, we are open.')).toEqual([]);
});

it('a comment wants one only where the Page signs comments', () => {
  const comment = { turn: 'first', surface: 'comment' } as const;
  expect(words('Hi, we are open.', 'no-signature', comment)).toEqual([]);
  const settings = { ...plainContext.settings, signComments: true };
  expect(words('Hi, we are open.', 'no-signature', { ...comment, settings })).toEqual(['open']);
});
