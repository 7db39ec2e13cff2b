import type { Language } from '../templates/template.ts';
import { mostTermsOfMessage } from '../templates/usage.ts';
import { type HashKey, keyedHash } from './keyed-hash.ts';
import { termsOf } from './terms.ts';

/** The hashed terms of what a customer wrote: all that is ever kept of it (product.md, red line 4). */
export function hashedTerms(messages: readonly string[], language: Language, key: HashKey): string[] {
  const terms = new Set(messages.flatMap((message) => termsOf(message, language).map(({ term }) => term)));
  return [...terms].slice(0, mostTermsOfMessage).map((term) => keyedHash(key, term));
}
