import type { PhraseIndex } from '../phrases.ts';

/** A phrasing to look for in a sentence. */
export type Pattern = RegExp;

/** A phrasing and what may stand there instead; `$1` as in `String.replace`. */
export interface Softening {
  readonly find: RegExp;
  readonly put: string;
}

/** What a complaint looks like: signs that are enough alone, and signs of which two are needed. */
export interface ComplaintSigns {
  readonly strong: RegExp;
  readonly weak: RegExp;
}

/**
 * All that the rules know about one language. Patterns are written for the plain form of a text (`plainOf`): lower case,
 * no accents, straight apostrophes. Those that are looked for everywhere have the flag g.
 */
export interface LanguagePack {
  readonly functionWords: ReadonlySet<string>;
  /** Begins a reply in a friendly way: salutation, thanks or apology. */
  readonly opening: RegExp;
  /** A salutation up to the name, which follows. */
  readonly salutation: RegExp;
  /** Words after a salutation that are no name. */
  readonly noNames: ReadonlySet<string>;
  readonly blame: readonly Pattern[];
  /** What stands before a phrase of blame in the same clause and takes the blame out: "if", "not". */
  readonly excuse: RegExp;
  readonly softenings: readonly Softening[];
  readonly angry: readonly Pattern[];
  readonly curt: readonly Pattern[];
  /** A whole reply that says hardly anything. */
  readonly clipped: RegExp;
  readonly refusal: RegExp;
  /** Looks like a refusal and is none: "can't wait". */
  readonly noRefusal: RegExp;
  readonly alternative: RegExp;
  readonly complaint: ComplaintSigns;
  readonly acknowledgement: RegExp;
  /** Warm words, for the summary of tone. */
  readonly warm: RegExp;
  /** The beginning of an instruction, with what joins it to the one before. */
  readonly instruction: RegExp;
  /** An instruction out of courtesy, no step: "let me know". */
  readonly noStep: RegExp;
  readonly profanity: PhraseIndex;
  readonly jargon: PhraseIndex;
  readonly promotional: readonly Pattern[];
  /** The customer asked for it, so it is no promotion. */
  readonly askedForOffers: RegExp;
  /** Short form → written out. */
  readonly textspeak: ReadonlyMap<string, string>;
  /** Capitals on one of these are emphasis, not a name. */
  readonly emphasis: ReadonlySet<string>;
  /** The same word twice on purpose. */
  readonly mayRepeat: ReadonlySet<string>;
  /** More words than this in one sentence are too many (writing-help.md, section 2). */
  readonly longSentence: number;
  /** Flesch (en) or Kandel–Moles (fr) from words per sentence and syllables per word (writing-help.md, section 1). */
  readability(wordsPerSentence: number, syllablesPerWord: number): number;
  syllables(word: string): number;
}
