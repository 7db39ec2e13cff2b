import { expect, it } from 'vitest';
import { words } from '../look.ts';

const first = { turn: 'first' } as const;

it.each([
  ['Hi, we are open.\nThe Morel Team', 'The Morel Team'],
  ['Hi, we are open.\n— Morel', '— Morel'],
  ['Bonjour, oui.\nCordialement,\nLe service client', 'Le service client'],
])('%j is signed by nobody', (text, signature) => {
  expect(words(text, 'business-signature', first)).toEqual([signature]);
});

it.each(['Hi, we are open.\nTom from Morel', 'Hi, we are open.\n— Camille, Morel', 'Hi, we are open.'])(
  '%j is not signed by the business alone',
  (text) => {
    expect(words(text, 'business-signature', first)).toEqual([]);
  },
);
