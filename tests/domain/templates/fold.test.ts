import { expect, it } from 'vitest';
import { fold, foldedWords } from '../../../utils/domain/templates/fold.ts';

it.each([
  ['Règlement', 'reglement'],
  ['RE\u0301GLEMENT', 'reglement'],
  ['Œuvre', 'oeuvre'],
  ['Ætna', 'aetna'],
  ['Straße', 'strasse'],
  ['ﬁn', 'fin'],
  ['Ελλάδα', 'ελλαδα'],
])('%s and %s meet', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it.each([
  ['/hours', ['hours']],
  ['l’été 2026, à Paris', ['l', 'ete', '2026', 'a', 'paris']],
  ['late_1', ['late', '1']],
  ['李小龍 🌻', ['李小龍']],
  ['…', []],
])('%j has the words %j', (text, words) => {
  expect(foldedWords(text)).toEqual(words);
});
