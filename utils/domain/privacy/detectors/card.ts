import type { Detector } from '../personal-data.ts';

const candidate = /(?<![\p{L}\p{N}])\d(?:[ \u00a0\u202f.-]?\d){12,18}(?![\p{L}\p{N}])/gu;

/** Prefixes and lengths of ISO/IEC 7812 as the networks publish them: Visa, Mastercard, Amex, Discover, Diners, JCB. */
const networks: readonly RegExp[] = [
  /^4(?:\d{12}|\d{15}|\d{18})$/,
  /^(?:5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12})$/,
  /^3[47]\d{13}$/,
  /^6(?:011|5\d\d)\d{12}$/,
  /^3(?:0[0-5]|[68]\d)\d{11}$/,
  /^35(?:2[89]|[3-8]\d)\d{12}$/,
];

export const card: Detector = {
  kind: 'card',
  *find(text) {
    for (const { 0: found, index } of text.matchAll(candidate)) {
      const digits = found.replace(/\D/g, '');
      if (networks.some((network) => network.test(digits)) && hasLuhn(digits)) {
        yield { from: index, to: index + found.length };
      }
    }
  },
};

/** ISO/IEC 7812-1, annex B: every second digit from the right doubled, digits added, divisible by ten. */
function hasLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .toReversed()
    .map((digit, index) => (index % 2 === 1 ? Number(digit) * 2 : Number(digit)))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return sum % 10 === 0;
}
