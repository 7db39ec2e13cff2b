import { expect, it } from 'vitest';
import { fixed, words } from '../look.ts';

it.each([
  ['You forgot to attach it.', ['You forgot to']],
  ['You should have called us.', ['You should have called']],
  ['You should have received our email.', []],
  ['You could have the blue one.', []],
  ['It is not your fault.', []],
  ['If you forgot to pay, here is the link.', []],
  ['You haven’t paid yet, here is the link.', []],
  ['Vous auriez dû nous appeler.', ['Vous auriez dû']],
  ['Vous auriez dû recevoir notre message.', []],
  ['Ce n’est pas votre faute.', []],
  ['Vous n’avez rien fait de mal.', []],
  ['Votre erreur de saisie est corrigée.', []],
])('in %j it finds %j', (text, found) => {
  expect(words(text, 'blame')).toEqual(found);
});

it.each([
  ['You forgot to include the photo.', 'We still need the photo.'],
  ['Sorry, but you didn’t send us the photo.', 'Sorry, but we still need the photo.'],
  ['You gave us the wrong phone number.', 'The phone number we have does not seem right.'],
  ['You should have called us before.', 'Next time, please call us before.'],
  ['Vous avez oublié de préciser la taille.', 'Il nous manque encore la taille.'],
  ['Vous auriez dû appeler avant.', 'La prochaine fois, n’hésitez pas à appeler avant.'],
])('%j becomes %j', (text, better) => {
  expect(fixed(text, 'blame')).toBe(better);
});

it('what cannot be softened is only told', () => {
  expect(fixed('That is your own fault.', 'blame')).toBeNull();
});
