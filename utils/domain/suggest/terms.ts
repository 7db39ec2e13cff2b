import { fold } from '../templates/fold.ts';
import type { Language } from '../templates/template.ts';
import type { LanguagePack } from './pack.ts';
import { packEn } from './words-en.ts';
import { packFr } from './words-fr.ts';

const packs: Record<Language, LanguagePack> = { en: packEn, fr: packFr };

/** One thing that a text says, and the words with which it says it. */
export interface Term {
  /** A stem, or a concept: "#" and its name. */
  term: string;
  /** As written, for "matched: …". */
  surface: string;
}

interface Token {
  surface: string;
  stem: string;
  stop: boolean;
}

/** Concept names by their phrases, which are grouped by first stem, longest first. */
type Phrases = ReadonlyMap<string, readonly { stems: readonly string[]; concept: string }[]>;

const phrasesOf = new Map<Language, Phrases>();

/** What a text is about, in the order of its words: stems that are not empty words, and concepts. */
export function termsOf(
  text: string,
  language: Language,
  correct: (stem: string) => string = (stem) => stem,
): Term[] {
  const tokens = tokensOf(text, packs[language]).map((token) =>
    token.stop ? token : { ...token, stem: correct(token.stem) },
  );
  const terms: Term[] = [];
  for (const { stem, surface, stop } of tokens) if (!stop) terms.push({ term: stem, surface });
  const known = knownPhrases(language);
  for (const [index, { stem }] of tokens.entries()) {
    for (const { stems, concept } of known.get(stem) ?? []) {
      if (!stems.every((part, step) => tokens[index + step]?.stem === part)) continue;
      const said = tokens.slice(index, index + stems.length).map(({ surface }) => surface);
      terms.push({ term: concept, surface: [...new Set(said)].join(' ') });
    }
  }
  return terms;
}

/** The stems of a text, empty words included: to find phrases in it. */
export function stemsOf(text: string, language: Language): string[] {
  return tokensOf(text, packs[language]).map(({ stem }) => stem);
}

/** Stems that mean something in this language whatever the library says: a typing error may be one of them. */
export function knownStems(language: Language): Iterable<string> {
  return knownPhrases(language).keys();
}

/** Words come again and again; forgotten all at once when there are this many, so that no text can fill the memory. */
const mostRemembered = 20_000;
const remembered = new Map<LanguagePack, Map<string, readonly Token[]>>();

function tokensOf(text: string, pack: LanguagePack): Token[] {
  const known = remembered.get(pack) ?? new Map<string, readonly Token[]>();
  remembered.set(pack, known);
  if (known.size > mostRemembered) known.clear();
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((surface) => {
    const tokens = known.get(surface) ?? tokensOfWord(surface, pack);
    known.set(surface, tokens);
    return tokens;
  });
}

/** One word may be shorthand for several. */
function tokensOfWord(surface: string, pack: LanguagePack): Token[] {
  // Somebody who calls "hellooo" says hello.
  const word = fold(surface).replace(/(\p{L})\1{2,}/gu, '$1');
  return (pack.shorthand.get(word)?.split(' ') ?? [word]).map((meant) => ({
    surface: surface.toLowerCase(),
    stem: pack.stem(meant),
    // A number alone says nothing about the subject.
    stop: meant.length < 2 || /^\d+$/.test(meant) || pack.stopWords.has(meant),
  }));
}

function knownPhrases(language: Language): Phrases {
  const made = phrasesOf.get(language);
  if (made !== undefined) return made;
  const phrases = new Map<string, { stems: string[]; concept: string }[]>();
  const pack = packs[language];
  for (const [name, said] of Object.entries(pack.concepts)) {
    for (const stems of new Map(
      said.map((phrase) => tokensOf(phrase, pack).map(({ stem }) => stem)).map((s) => [s.join(' '), s]),
    ).values()) {
      const first = stems[0];
      if (first === undefined) continue;
      phrases.set(first, [...(phrases.get(first) ?? []), { stems, concept: `#${name}` }]);
    }
  }
  phrasesOf.set(language, phrases);
  return phrases;
}
