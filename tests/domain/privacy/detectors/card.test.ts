import { expect, it } from 'vitest';
import { card } from '../../../../utils/domain/privacy/detectors/card.ts';

const found = (text: string) => Array.from(card.find(text), ({ from, to }) => text.slice(from, to));

it.each([
  ['4111 1111 1111 1111', ['4111 1111 1111 1111']],
  ['5555-5555-5555-4444', ['5555-5555-5555-4444']],
  ['3782 822463 10005', ['3782 822463 10005']],
  ['4111 1111 1111 1112', []],
  ['9111 1111 1111 1110, 4006381333931, 732 829 320 00074', []],
])('in %j it finds %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
