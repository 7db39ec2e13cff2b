import type { Language } from '../templates/template.ts';
import type { SuggestionIndex } from './suggestion-index.ts';
import { termsOf } from './terms.ts';

/** One term of what was asked. */
export interface Asked {
  term: string;
  /** As the customer wrote it. */
  surface: string;
  /** How much the term tells the templates apart. */
  weight: number;
}

/** What speaks for one template. */
export interface Evidence {
  /** By word of the message: how strongly title, tags and body speak of it. */
  words: Map<string, number>;
  /** By number of the example: how much of it the message has. */
  examples: Map<number, number>;
}

/** Where more mentions of a term count no more (k1 of BM25F; usual values lie between 1.2 and 2). */
const saturation = 1.5;

export function askedOf(index: SuggestionIndex, language: Language, text: string): Asked[] {
  const asked = new Map<string, Asked>();
  for (const { term, surface } of termsOf(text, language, (stem) => index.corrected(stem))) {
    if (!asked.has(term)) asked.set(term, { term, surface, weight: index.telling(term) });
  }
  return [...asked.values()];
}

export function evidenceFor(index: SuggestionIndex, asked: readonly Asked[]): Map<string, Evidence> {
  const all = new Map<string, Evidence>();
  for (const one of asked) {
    for (const { id, weight, examples } of index.mentions(one.term)) {
      const evidence = all.get(id) ?? { words: new Map(), examples: new Map() };
      all.set(id, evidence);
      // A word counts once, whether as itself or as one of the concepts that it stands for.
      const part = (one.weight * weight) / (weight + saturation);
      if (part > (evidence.words.get(one.surface) ?? 0)) evidence.words.set(one.surface, part);
      for (const number of examples)
        evidence.examples.set(number, (evidence.examples.get(number) ?? 0) + one.weight);
    }
  }
  return all;
}

/** All that was asked, each word once. */
export function wholeOf(asked: readonly Asked[]): number {
  const words = new Map<string, number>();
  for (const { surface, weight } of asked) words.set(surface, Math.max(weight, words.get(surface) ?? 0));
  return sum(words.values());
}

export function sum(parts: Iterable<number>): number {
  let all = 0;
  for (const part of parts) all += part;
  return all;
}
