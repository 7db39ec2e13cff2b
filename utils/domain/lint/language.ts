import { type Language, languageSchema } from '../templates/template.ts';
import type { Context, DetectedLanguage } from './context.ts';
import { packs } from './packs/packs.ts';
import { plainOf } from './plain.ts';
import { type Word, wordsOf } from './words.ts';

/** Below this share the browser itself is not sure; measured on short service texts in both browsers. */
const sure = 60;

/**
 * The language of a text, or null: then only rules for any language look at it.
 *
 * Function words decide, since they are right on short texts where browsers are not. Where they are silent or even, the
 * browser's answer counts (`isReliable` is ignored: Chromium says no to most short texts). The browser's answer can also
 * veto: a German text has a few words that look English.
 */
export function languageOf(
  words: readonly Word[],
  detected: readonly DetectedLanguage[] = [],
): Language | null {
  const best = detected[0];
  const told = best !== undefined && best.percentage >= sure ? best.language.slice(0, 2) : null;
  const browser = languageSchema.options.find((language) => language === told) ?? null;
  const en = hits(words, 'en');
  const fr = hits(words, 'fr');
  const lead = Math.abs(en - fr);
  const counted: Language = en > fr ? 'en' : 'fr';
  const enough = lead >= (words.length > 12 ? 2 : 1) && Math.max(en, fr) * 12 >= words.length;
  if (told !== null && browser === null && lead < Math.max(3, words.length / 4)) return null;
  if (!enough) return browser;
  return browser !== null && browser !== counted && lead < 2 ? browser : counted;
}

/** Up to so many words, a reply may have none that tells its language: "Sold out." */
const fewWords = 6;

/**
 * The language of a reply. One of hardly any words is taken to be in the customer's language, unless it looks like
 * something else.
 */
export function languageOfReply(
  words: readonly Word[],
  customer: Context['customer'],
  detected: readonly DetectedLanguage[] = [],
): Language | null {
  const own = languageOf(words, detected);
  if (own !== null || words.length > fewWords || customer.lastMessage === null) return own;
  if (detected.length > 0 || hits(words, 'en') + hits(words, 'fr') > 0) return null;
  return languageOfText(customer.lastMessage, customer.detected);
}

export function languageOfText(text: string, detected: readonly DetectedLanguage[] = []): Language | null {
  return languageOf(wordsOf(plainOf(text)), detected);
}

function hits(words: readonly Word[], language: Language): number {
  const { functionWords } = packs[language];
  return words.reduce((count, { text }) => count + (functionWords.has(text) ? 1 : 0), 0);
}
