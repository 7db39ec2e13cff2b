import { expect, it } from 'vitest';
import { fixed, words } from '../look.ts';

it.each([
  ['Open the app, tap Orders, then select the parcel and press Return.', ['Open + tap + select + press']],
  ['Ouvrez la page, cliquez sur votre nom et choisissez un jour, merci.', ['Ouvrez + cliquez + choisissez']],
  ['Come in, take a seat and ask for Tom.', []],
  ['Send me a photo and let me know your size, please, and take care of the box.', []],
  ['1. Open the app.\n2. Tap Orders.\n3. Select the parcel and press Return to send it.', []],
  ['Vous avez tout, vous pouvez passer et vous savez où nous trouver, alors à demain.', []],
])('in %j it finds %j', (text, found) => {
  expect(words(text, 'no-steps')).toEqual(found);
});

it.each([
  [
    'Open the app, tap Orders, then select the parcel and press Return.',
    '1. Open the app.\n2. Tap Orders.\n3. Select the parcel.\n4. Press Return.',
  ],
  [
    'It is easy: open the app, tap Orders and press Return. Then wait for our mail.',
    'It is easy:\n1. Open the app.\n2. Tap Orders.\n3. Press Return.\n4. Wait for our mail.',
  ],
  [
    'Bonjour, ouvrez la page, cliquez sur Modifier puis choisissez un jour. Enfin, validez.',
    'Bonjour,\n1. Ouvrez la page.\n2. Cliquez sur Modifier.\n3. Choisissez un jour.\n4. Validez.',
  ],
])('%j becomes %j', (text, better) => {
  expect(fixed(text, 'no-steps')).toBe(better);
});
