import { expect, it } from 'vitest';
import { iban } from '../../../../utils/domain/privacy/detectors/iban.ts';

const found = (text: string) => Array.from(iban.find(text), ({ from, to }) => text.slice(from, to));

it.each([
  ['DE89 3704 0044 0532 0130 00 today', ['DE89 3704 0044 0532 0130 00']],
  ['FR7630006000011234567890189', ['FR7630006000011234567890189']],
  ['NL91-ABNA-0417-1643-00', ['NL91-ABNA-0417-1643-00']],
  ['DE89 3704 0044 0532 0130 01', []],
  ['FR 40 303 265 045, AB12 CDEF', []],
])('in %j it finds %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
