import { expect, it } from 'vitest';
import { words } from '../look.ts';

const says = (lastMessage: string) => ({ customer: { name: null, lastMessage } });

it.each([
  ['My order is broken and I am so disappointed.', 'Send us a photo of it.'],
  ['I got the wrong one again.', 'Send us a photo of it.'],
  ['Mon colis n’est jamais arrivé.', 'Envoyez-nous le numéro.'],
])('%j deserves more than %j', (complaint, text) => {
  expect(words(text, 'no-empathy', says(complaint))).toHaveLength(1);
});

it.each([
  ['My order is broken and I am so disappointed.', 'I am so sorry, send us a photo of it.'],
  ['Mon colis n’est jamais arrivé.', 'Je comprends, envoyez-nous le numéro.'],
  ['Is it too late to order?', 'You can order until noon.'],
  ['Do you repair broken lamps?', 'We do, bring it in.'],
])('%j is met by %j', (message, text) => {
  expect(words(text, 'no-empathy', says(message))).toEqual([]);
});
