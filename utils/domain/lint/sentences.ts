import type { Range } from './range.ts';

const boundary = /[.!?…]+[)\]"'”»]*(?=\s|$)|\n/g;

/** A full stop after one of these ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|st|no|vs|approx|e\.g|i\.e|etc|m|mm|mme|mlle|av|bd|tel|ref|env|ex|p|c\.-a-d)\.$/;
/** The number of a list's entry: "1. Open the app." */
const listNumber = /(?:^|\n) *\d{1,2}\.$/;

/**
 * Sentences and lines of a plain text without the spaces around them. Meant to be exact enough for short replies; a cut
 * too much only makes a rule look at less at once.
 */
export function sentencesOf(plain: string): Range[] {
  const found: Range[] = [];
  let start = 0;
  for (const match of plain.matchAll(boundary)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && isNoEnd(plain.slice(Math.max(start, end - 14), end))) continue;
    add(found, plain, start, end);
    start = end;
  }
  add(found, plain, start, plain.length);
  return found;
}

function isNoEnd(before: string): boolean {
  return abbreviation.test(before) || listNumber.test(before);
}

function add(found: Range[], plain: string, from: number, to: number): void {
  const part = plain.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  const end = to - (part.length - part.trimEnd().length);
  if (start < end) found.push({ from: start, to: end });
}
