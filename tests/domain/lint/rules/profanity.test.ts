import { expect, it } from 'vitest';
import { words } from '../look.ts';

it.each([
  ['That is bullshit, sorry.', ['bullshit']],
  ['It is f*cking cold and sh!t.', ['f*cking', 'sh!t']],
  ['The sh*t is here, quelle merde.', ['sh*t', 'merde']],
  ['Quel con, ce livreur.', ['Quel con']],
  ['Nous avons du chili con carne et un bâtard bien cuit.', []],
  ['La queue, la pédale, le retard, la chatte.', []],
  ['The assassin in Scunthorpe took a class with Dick.', []],
])('in %j it finds %j', (text, found) => {
  expect(words(text, 'profanity')).toEqual(found);
});

it('an English slur is no French word', () => {
  expect(words('Votre colis a du retard.', 'profanity')).toEqual([]);
  expect(words('You are a retard.', 'profanity')).toEqual(['retard']);
});
