import { expect, it } from 'vitest';
import { words } from '../look.ts';

it.each([
  ['As per our policy, your ticket was escalated.', ['As per', 'your ticket', 'escalated']],
  ['Cher client, veuillez trouver ci-joint la facture.', ['Cher client', 'trouver ci-joint']],
  ['The bus ticket is in your bag.', []],
  ['Nous vous écrivons demain.', []],
])('in %j it finds %j', (text, found) => {
  expect(words(text, 'jargon')).toEqual(found);
});
