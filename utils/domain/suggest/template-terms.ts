import { foldedWords } from '../templates/fold.ts';
import type { Template } from '../templates/template.ts';
import { stemsOf, termsOf } from './terms.ts';

/** What a template says, made ready to be compared with messages. */
export interface TemplateTerms {
  /** How strongly title, tags, shortcut and body speak of each term. */
  weights: ReadonlyMap<string, number>;
  /** The terms of each example question. */
  examples: readonly ReadonlySet<string>[];
  /** Stems of each keyword, with the keyword as written. */
  keywords: readonly Keyword[];
  against: readonly Keyword[];
}

export interface Keyword {
  written: string;
  stems: readonly string[];
}

/**
 * How much one mention counts: a name was chosen to say what the reply is for, a body says many things. Tuned on the
 * tuning half of tests/fixtures/suggestions.
 */
const fieldWeights = { title: 3, tags: 3, shortcut: 2, body: 0.5 };

export function templateTerms(template: Template): TemplateTerms {
  const { language, title, tags, shortcut, body, examples, keywords, keywordsAgainst } = template;
  const weights = new Map<string, number>();
  const add = (text: string, weight: number) => {
    // Said twice in one field is hardly more than once.
    for (const term of new Set(termsOf(text, language).map(({ term }) => term)))
      weights.set(term, (weights.get(term) ?? 0) + weight);
  };
  add(title, fieldWeights.title);
  add(tags.join(' . '), fieldWeights.tags);
  add(foldedWords(shortcut).join(' '), fieldWeights.shortcut);
  add(proseOf(body), fieldWeights.body);
  const asKeyword = (written: string) => ({ written, stems: stemsOf(written, language) });
  return {
    weights,
    examples: examples.map((example) => new Set(termsOf(example, language).map(({ term }) => term))),
    keywords: keywords.map(asKeyword),
    against: keywordsAgainst.map(asKeyword),
  };
}

/** A body without what is filled in: names and conditions are in every reply alike. */
function proseOf(body: string): string {
  return body.replace(/\{\{.*?\}\}|\{%.*?%\}/gs, ' ');
}

/** Whether all stems of a keyword stand in a text one after the other. */
export function mentions(stems: readonly string[], keyword: readonly string[]): boolean {
  if (keyword.length === 0) return false;
  return stems.some((_, at) => keyword.every((part, step) => stems[at + step] === part));
}
