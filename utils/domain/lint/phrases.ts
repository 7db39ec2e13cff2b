import { plainOf } from './plain.ts';
import type { Range } from './range.ts';
import { type Word, wordsOf } from './words.ts';

/** Phrases by their first word. Looking words up one by one costs far less than one large alternation. */
export type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

/** A phrase is compared word by word, without case, accents and punctuation. */
export function phraseIndex(phrases: readonly string[]): PhraseIndex {
  const index = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = wordsOf(plainOf(phrase)).map(({ text }) => text);
    const [first] = words;
    if (first === undefined) continue;
    const same = index.get(first) ?? [];
    // The longest first, so that "as per our policy" wins over "as per".
    index.set(
      first,
      [...same, words].toSorted((a, b) => b.length - a.length),
    );
  }
  return index;
}

/** Where the phrases stand; a word belongs to one of them at most. */
export function* findPhrases(words: readonly Word[], index: PhraseIndex): Iterable<Range> {
  for (let at = 0; at < words.length; at += 1) {
    const found = phraseAt(words, at, index);
    if (found === null) continue;
    const last = words[at + found - 1];
    const first = words[at];
    if (first === undefined || last === undefined) return;
    yield { from: first.from, to: last.to };
    at += found - 1;
  }
}

/** How many words long the phrase is that begins here. */
function phraseAt(words: readonly Word[], at: number, index: PhraseIndex): number | null {
  const candidates = index.get(words[at]?.text ?? '');
  const found = candidates?.find((phrase) => phrase.every((word, step) => words[at + step]?.text === word));
  return found?.length ?? null;
}
