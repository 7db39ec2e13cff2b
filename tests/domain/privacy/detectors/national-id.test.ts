import { expect, it } from 'vitest';
import { nationalId } from '../../../../utils/domain/privacy/detectors/national-id.ts';

const found = (text: string) => Array.from(nationalId.find(text), ({ from, to }) => text.slice(from, to));

it.each([
  ['2 55 08 14 168 025 38', ['2 55 08 14 168 025 38']],
  ['1 85 05 78 006 084 91', ['1 85 05 78 006 084 91']],
  ['1 99 07 2B 004 001 36', ['1 99 07 2B 004 001 36']],
  ['2 55 08 14 168 025 39', []],
  ['219-09-9999, ssn 219 09 9999', ['219-09-9999', '219 09 9999']],
  ['000-12-3456, 666-12-3456, 912-34-5678, 123-00-4567', []],
  ['AB 12 34 56 C, AB123456D', ['AB 12 34 56 C', 'AB123456D']],
  ['732 829 320 00074, 73282932000074', []],
])('in %j it finds %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
