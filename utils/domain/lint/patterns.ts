import { overlap, type Range, rangesOf } from './range.ts';

/** Where any of the patterns matches; of overlapping matches the one that is found first stays. */
export function findPatterns(plain: string, patterns: readonly RegExp[]): Range[] {
  const found: Range[] = [];
  for (const pattern of patterns) {
    for (const range of rangesOf(plain, pattern)) {
      if (!found.some((other) => overlap(other, range))) found.push(trimmed(plain, range));
    }
  }
  return found.toSorted((a, b) => a.from - b.from);
}

/** Without the punctuation and spaces that a pattern needed around the words. */
function trimmed(plain: string, { from, to }: Range): Range {
  const words = plain.slice(from, to);
  const before = words.length - words.replace(/^[^\p{L}\p{N}]+/u, '').length;
  const after = words.length - words.replace(/[^\p{L}\p{N}]+$/u, '').length;
  return before + after < words.length ? { from: from + before, to: to - after } : { from, to };
}
