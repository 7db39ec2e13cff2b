import { expect, it } from 'vitest';
import { fixed, words } from '../look.ts';

it.each([
  ['Bonjour! Vous venez?', ['r! + z?']],
  ['Nos horaires: les voici', ['s:']],
  ['Le menu "du jour" est là', ['"du jour"']],
  ['Bonjour ! Vous venez\u202f?', []],
  ['À 9:30, sur https://a.example/b, oui :-)', []],
  ['Vous venez?!', []],
])('in %j it finds %j', (text, found) => {
  expect(words(text, 'french-spacing', {}, 'fr')).toEqual(found);
});

it.each([
  ['Bonjour! Vous venez ?', 'Bonjour\u202f! Vous venez\u202f?'],
  ['Nos horaires: les voici', 'Nos horaires\u00a0: les voici'],
  ['Le menu "du jour" est là', 'Le menu «\u00a0du jour\u00a0» est là'],
  ['Le menu "du jour"! Merci', 'Le menu «\u00a0du jour\u00a0»\u202f! Merci'],
])('%j becomes %j', (text, better) => {
  expect(fixed(text, 'french-spacing', {}, 'fr')).toBe(better);
});

it('English has none of this', () => {
  expect(words('Hello! Are you there?', 'french-spacing')).toEqual([]);
});
