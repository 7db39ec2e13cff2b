import type { Detector } from '../personal-data.ts';

const candidate =
  /(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}(?:[ \u00a0\u202f-]?[A-Za-z0-9]{1,4}){3,8}(?![\p{L}\p{N}])/gu;
/** SWIFT IBAN registry: 15 (Norway) to 34 characters. */
const shortest = 15;
const longest = 34;

export const iban: Detector = {
  kind: 'iban',
  *find(text) {
    for (const { 0: found, index } of text.matchAll(candidate)) {
      // A word may follow ("… 189 today"): give it back until the check digits agree.
      for (let end = found.length; end >= shortest; end = lastGap(found, end)) {
        if (isIban(found.slice(0, end))) {
          yield { from: index, to: index + end };
          break;
        }
      }
    }
  },
};

function lastGap(found: string, end: number): number {
  return found.slice(0, end).search(/[\s\u00a0\u202f-][^\s\u00a0\u202f-]*$/u);
}

/** ISO 7064, mod 97-10: first four characters to the end, letters as 10–35, remainder 1. */
export function isIban(written: string): boolean {
  const plain = written.replace(/[^a-z0-9]/gi, '').toUpperCase();
  if (plain.length < shortest || plain.length > longest || !/^[A-Z]{2}\d{2}/.test(plain)) return false;
  let rest = 0;
  for (const sign of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
