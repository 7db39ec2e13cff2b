import { expect, it } from 'vitest';
import { plainOf } from '../../../utils/domain/lint/plain.ts';
import { sentencesOf } from '../../../utils/domain/lint/sentences.ts';

it.each([
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['Hi Emma,\nYes.\n\n— Tom', ['Hi Emma,', 'Yes.', '— Tom']],
  ['Ask Mr. Bean. He knows.', ['Ask Mr. Bean.', 'He knows.']],
  ['It is 3.50 euros. Fine', ['It is 3.50 euros.', 'Fine']],
  ['1. Open it.\n2. Close it.', ['1. Open it.', '2. Close it.']],
  ['Ça va ? Oui !', ['Ça va ?', 'Oui !']],
  ['He said “no.” Then yes', ['He said “no.”', 'Then yes']],
  ['See https://a.example/x.y. Bye', ['See https://a.example/x.y. Bye']],
  ['  ', []],
])('%j is cut into %j', (text, sentences) => {
  expect(sentencesOf(plainOf(text)).map(({ from, to }) => text.slice(from, to))).toEqual(sentences);
});
