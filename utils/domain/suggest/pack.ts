/** What the reading of messages has to know about one language. Pure data and one function. */
export interface LanguagePack {
  /** Folded words that say nothing about the subject. */
  readonly stopWords: ReadonlySet<string>;
  /** Chat shorthand, folded, and what it stands for. */
  readonly shorthand: ReadonlyMap<string, string>;
  /** What customers ask about, each with the words and phrases that mean it; an order of their own has no meaning. */
  readonly concepts: Readonly<Record<string, readonly string[]>>;
  /** What is common to the forms of a folded word: "ship" of "shipping" and "shipped". Not always a word. */
  stem(word: string): string;
}

/** One word a piece; lists are easier to read and to compare as texts. */
export function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** Phrases, with commas between them. */
export function phrases(text: string): string[] {
  return text.split(',').map((phrase) => phrase.trim());
}

/** Pairs "short=long" with commas between them. */
export function pairs(text: string): Map<string, string> {
  return new Map(
    phrases(text).map((pair) => {
      const [short = '', long = ''] = pair.split('=');
      return [short.trim(), long.trim()];
    }),
  );
}
