import type { Range } from './range.ts';

export interface Word extends Range {
  /** As in the plain text: lower case, no accents. */
  readonly text: string;
}

/**
 * A French elision ("l'", "qu'") is a word of its own, so that "l'arnaque" holds "arnaque"; "don't" stays whole. A hyphen
 * parts words: "avez-vous" holds "vous".
 */
const word =
  /(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu|quoiqu)'(?=[aeiouyhœæ])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:'[\p{L}\p{N}]+)*/gu;

export function wordsOf(plain: string): Word[] {
  return Array.from(plain.matchAll(word), ({ 0: text, index }) => ({
    from: index,
    to: index + text.length,
    text,
  }));
}

/** Words as people count them: "l'été", "don't", "avez-vous" and "9:30" are one each. */
export function countWords(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
