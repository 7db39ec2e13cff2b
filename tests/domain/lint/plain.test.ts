import fc from 'fast-check';
import { expect, it } from 'vitest';
import { masked, plainOf } from '../../../utils/domain/lint/plain.ts';

it.each([
  ['Désolée, l’été', "desolee, l'ete"],
  ['À 9\u00a0h\u202f!', 'a 9 h !'],
  ['OÙ ÇA', 'ou ca'],
  ['İzmir’e', "Izmir'e"],
  ['Œuvre', 'œuvre'],
  ['see https://morel.example/É now', `see ${masked.repeat('https://morel.example/É'.length)} now`],
  ['to a@b.example, please', `to ${masked.repeat('a@b.example'.length)}, please`],
])('%j reads %j', (text, plain) => {
  expect(plainOf(text)).toBe(plain);
});

it('every unit keeps its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => plainOf(text).length === text.length),
    { seed: 1 },
  );
});
