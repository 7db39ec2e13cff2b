import { describe, expect, it } from 'vitest';
import { isThanksOrBye } from '../../../utils/domain/timers/thanks.ts';

describe('Needs no reply, perhaps:', () => {
  it.each([
    'Thanks!',
    'thank you so much 🙏',
    'Ok great, thanks a lot',
    'Perfect, thank you for your quick reply! Have a lovely evening x',
    'Bye, see you tomorrow',
    'THX',
    'I really appreciate it',
    'Cheers',
  ])('%s', (text) => {
    expect(isThanksOrBye(text, 'en')).toBe(true);
  });

  it.each([
    'Merci !',
    'Merci beaucoup, bonne journée 😊',
    'C’est noté, merci pour votre réponse rapide',
    'Super merci et à bientôt',
    'D’accord, je vous remercie. Cordialement',
    'Merciiii',
    'Bon week-end à vous aussi',
    'Ok merci',
  ])('%s', (text) => {
    expect(isThanksOrBye(text, 'fr')).toBe(true);
  });
});

describe('Needs a reply:', () => {
  it.each([
    '',
    '👍',
    'Ok',
    'Great',
    'No thanks',
    'Thanks in advance',
    'Thank you, when do you open?',
    'Thanks but it is the wrong size',
    'Thanks for nothing',
    'See you at 5',
    'Thank you. I would like to order two',
    'Please let me know, thanks',
    'Thanks. Sophie',
    'thank you '.repeat(7),
  ])('%j', (text) => {
    expect(isThanksOrBye(text, 'en')).toBe(false);
  });

  it.each([
    'Merci d’avance',
    'Merci de me rappeler',
    'Merci de votre retour',
    'Non merci',
    'Merci mais ce n’est pas la bonne taille',
    'Bonjour',
    'Vous êtes ouverts demain, merci',
    'Merci, et pour la livraison',
    'À demain 10h',
    'Parfait',
  ])('%s', (text) => {
    expect(isThanksOrBye(text, 'fr')).toBe(false);
  });
});
