import type { Range } from '../../lint/range.ts';
import type { Detector } from '../personal-data.ts';

const space = '[ \\u00a0\\u202f.-]?';
/** NIR (INSEE): sex, year, month, department (2A and 2B in Corsica), commune, order, and a key of two digits. */
const nir = new RegExp(
  `(?<![\\p{L}\\p{N}])[12]${space}\\d\\d${space}(?:0[1-9]|1[0-2]|[2-9]\\d)${space}(?:\\d\\d|2[ABab])${space}\\d{3}${space}\\d{3}${space}\\d\\d(?![\\p{L}\\p{N}])`,
  'gu',
);
/** US Social Security Administration: no 000, 666 or 9xx, no group 00, no serial 0000. */
const ssn = /(?<![\p{L}\p{N}-])(?!000|666|9)\d{3}-(?!00)\d\d-(?!0000)\d{4}(?![\p{L}\p{N}-])/gu;
/** HMRC, NIM39110: two letters, six digits, A to D. The prefix QQ is HMRC's example and taken too. */
const nino =
  /(?<![\p{L}\p{N}])[A-Z]{2}[ \u00a0-]?\d\d[ \u00a0-]?\d\d[ \u00a0-]?\d\d[ \u00a0-]?[A-D](?![\p{L}\p{N}])/gu;
/** Without letters or dashes a number needs its name before it. */
const named = /(?:social security|\bssn)(?: (?:number|no\.?))?(?: is)?[ :]*(\d{3} ?\d\d ?\d{4})\b/giu;

export const nationalId: Detector = {
  kind: 'national-id',
  *find(text) {
    for (const { 0: found, index } of text.matchAll(nir)) {
      if (hasKey(found)) yield { from: index, to: index + found.length };
    }
    for (const pattern of [ssn, nino, named]) {
      for (const match of text.matchAll(pattern)) yield last(match);
    }
  },
};

/** The key is 97 minus the remainder of the rest by 97; Corsica counts as 19 and 18 (INSEE). A SIRET has no such key. */
function hasKey(written: string): boolean {
  const plain = written.replace(/[^\dAB]/gi, '').toUpperCase();
  const number = Number(plain.slice(0, 13).replace('2A', '19').replace('2B', '18'));
  return Number(plain.slice(13)) === 97 - (number % 97);
}

function last({ 0: found, 1: part, index }: RegExpExecArray | (RegExpMatchArray & { index: number })): Range {
  const length = part?.length ?? found.length;
  return { from: index + found.length - length, to: index + found.length };
}
