import { expect, it } from 'vitest';
import { words } from '../look.ts';

it.each([
  ['How many times do I have to say it?', 'How many times do I'],
  ['Stop wasting our time.', 'Stop wasting'],
  ['Read my message again.', 'Read my message again'],
  ['We will block you.', 'will block you'],
  ['Combien de fois faut-il le dire ?', 'Combien de fois faut'],
  ['Relisez notre message.', 'Relisez'],
  ['Nous allons vous bloquer.', 'allons vous bloquer'],
])('in %j it finds %j', (text, found) => {
  expect(words(text, 'angry')[0]).toBe(found);
});

it.each([
  'Please try again in ten minutes.',
  'I already told the driver.',
  'We hope to see you again.',
  'Our office is above the lawyers’ offices.',
  'The bus stops here and you can walk.',
  'Réessayez demain, cela devrait marcher.',
  'Nous bloquons la rue pour vous.',
  'Le bus s’arrête devant la boutique.',
])('%j is friendly', (text) => {
  expect(words(text, 'angry')).toEqual([]);
});
