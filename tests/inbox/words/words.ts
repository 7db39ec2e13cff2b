import type { Variant } from '../variant.ts';
import { en, type Words } from './en.ts';
import { fr } from './fr.ts';
import { pseudo } from './pseudo.ts';

export type { Words } from './en.ts';

export function wordsFor(locale: Variant['locale']): Words {
  if (locale === 'fr_FR') return fr;
  if (locale === 'en_US') return en;
  const words: Words = { ...en };
  // Object.keys loses the key type; `words` has exactly the keys of Words.
  for (const key of Object.keys(words) as (keyof Words)[]) words[key] = pseudo(en[key]);
  return words;
}

/** Puts values into a sentence's `{places}`. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
