import type { Language } from '../../templates/template.ts';

/** Small words that a reply of two sentences can hardly do without, and that the other language does not have. */
const words: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'the and you your we our us is are was have has will can be to of for with this that it please thank thanks hello hi do not if at when would'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les un une des du et vous votre vos nous notre nos est sont avez avons pour avec ce cette que qui merci bonjour à au aux dans pas je il elle si sur ne'.split(
      ' ',
    ),
  ),
};

/** Characters that are looked at: language does not change further down. */
const looked = 2_000;

/** The language of a text by its small words; null when there are too few of them, or as many of either. */
export function guessLanguage(text: string): Language | null {
  const counts = { en: 0, fr: 0 };
  for (const [word] of text
    .slice(0, looked)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    if (words.en.has(word)) counts.en++;
    if (words.fr.has(word)) counts.fr++;
  }
  const [more, less]: [Language, Language] = counts.fr > counts.en ? ['fr', 'en'] : ['en', 'fr'];
  return counts[more] >= 2 && counts[more] > 2 * counts[less] ? more : null;
}

/** Of a code or a name as programs write it: "fr-CA", "FR", "français". Null for other languages too. */
export function languageOf(written: string): Language | null {
  const code = written.trim().toLowerCase();
  if (/^(?:en|eng|english|anglais)(?:[-_]|$)/.test(code)) return 'en';
  return /^(?:fr|fra|fre|french|français|francais)(?:[-_]|$)/.test(code) ? 'fr' : null;
}
