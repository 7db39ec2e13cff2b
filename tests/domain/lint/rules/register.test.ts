import { expect, it } from 'vitest';
import { fixed, words } from '../look.ts';

const vous = { addressForm: 'vous' } as const;

it.each([
  ['Tu peux passer, nous vous attendons.', ['Tu']],
  ['Dis-moi si cela vous convient.', ['Dis-moi']],
  ['Tu peux passer avec ton ticket, à toi de voir, chez vous.', ['vous']],
  ['Tu peux passer quand tu veux.', []],
  ['Vous pouvez passer au rendez-vous.', []],
  ['Le ton de la peinture vous plaira.', []],
  ['Le gâteau « Pour toi » vous plaira.', []],
])('without a form for the Page, %j mixes %j', (text, found) => {
  expect(words(text, 'register')).toEqual(found);
});

it('a Page that says vous says no tu, and one that says tu no vous', () => {
  expect(words('Tu peux passer.', 'register', vous)).toEqual(['Tu']);
  expect(words('Vous pouvez passer.', 'register', { addressForm: 'tu' })).toEqual(['Vous + pouvez']);
});

it.each([
  ['Tu peux passer quand tu veux.', 'Vous pouvez passer quand vous voulez.'],
  ['As-tu reçu ton colis ?', 'Avez-vous reçu votre colis ?'],
  ['Je t’ai gardé un pain, s’il te plaît.', 'Je vous ai gardé un pain, s’il vous plaît.'],
  ['Envoie-moi tes photos.', 'Envoyez-moi vos photos.'],
  ['Tu ne pourras pas, tu devrais passer.', 'Vous ne pourrez pas, vous devriez passer.'],
])('%j becomes %j', (text, better) => {
  expect(fixed(text, 'register', vous)).toBe(better);
});

it('a verb that is not known makes no half change', () => {
  expect(fixed('Tu bouclas le dossier chez nous.', 'register', vous)).toBeNull();
});
