import { expect, it } from 'vitest';
import { recognise } from '../../../utils/domain/signature/recognise.ts';
import { known } from './people.ts';

it.each([
  ['Hi.\n— Camille, Boulangerie Morel', '— Camille, Boulangerie Morel', 'person', 'camille'],
  ['Hi.\n- camille, boulangerie morel', '- camille, boulangerie morel', 'person', 'camille'],
  ['Hi. ^CM', '^CM', 'person', 'camille'],
  ['Hi. ^AF', '^AF', 'person', null],
  ['Hi. *SR', '*SR', 'person', null],
  ['Hi.\n–Katie', '–Katie', 'person', null],
  ['Hi.\nPaul Roy | Manager', 'Paul Roy | Manager', 'person', 'paul'],
  ['Hi.\nBest,\nPaul', 'Paul', 'person', 'paul'],
  ['Hi. Best wishes, Anna', 'Anna', 'person', null],
  ['Hi. See you then! Anna x', 'Anna x', 'person', null],
  ['Salut !\nÀ bientôt,\nLéa 🌻', 'Léa 🌻', 'person', null],
  ['Hi.\nTom from Morel Bakery', 'Tom from Morel Bakery', 'person', null],
  ['Hi.\nTom de la boulangerie', 'Tom de la boulangerie', 'person', null],
  ['Hi.\nJean-Paul O’Brien', 'Jean-Paul O’Brien', 'person', null],
  ['Hi.\nMorel Bakery', 'Morel Bakery', 'business', null],
  ['Hi.\nThe Morel Bakery Team', 'The Morel Bakery Team', 'business', null],
  ['Hi.\nKind regards,\nCustomer Service', 'Customer Service', 'business', null],
  ['Bonjour.\nCordialement,\nL’équipe Boulangerie Morel', 'L’équipe Boulangerie Morel', 'business', null],
  ['Bonjour.\n— Toute l’équipe', '— Toute l’équipe', 'business', null],
])('%j is signed %j by a %s', (text, signature, by, personId) => {
  const found = recognise(text, known);
  expect(found).toMatchObject({ by, personId });
  expect(text.slice(found?.from, found?.to)).toBe(signature);
});

it.each([
  '',
  'Hi Emma,',
  'Hi Emma, we are open.',
  'Bonjour Emma,\nMerci',
  'Hi.\nBest wishes,',
  'Hi.\nCordialement',
  'We are open until Saturday',
  'Thanks so much! See you on Friday',
  'Camille will call you',
  'Camille vous rappelle demain',
  'You can ask our support team',
  'We have it in size - XL',
  'Send it to ^the counter',
  'It is at Morel Bakery',
])('%j is not signed', (text) => {
  expect(recognise(text, known)).toBeNull();
});

it('a name after a comma could be the customer’s', () => {
  expect(recognise('Hi. Thanks, Emma', known)?.sure).toBe(false);
  expect(recognise('Hi. Thanks, Paul', known)?.sure).toBe(true);
  expect(recognise('Hi.\nThanks,\nEmma', known)?.sure).toBe(true);
});
