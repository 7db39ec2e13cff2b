import type { Surface } from '../inbox/surface.ts';
import type { Language, Template } from '../templates/template.ts';
import { type Match, matchMessage, type Reason } from './match.ts';
import { SuggestionIndex } from './suggestion-index.ts';

export interface Question {
  /** The customer's last messages, oldest first. */
  messages: readonly string[];
  /** Of the messages; null when it is not known. */
  language: Language | null;
  surface: Surface;
  /** How much a reply was used for messages like this one: 0 to 1, 0 for never. */
  learned(id: string): number;
}

export interface Suggestion {
  template: Template;
  reason: Reason;
}

export interface Suggestions {
  /** At most three, best first. */
  best: Suggestion[];
  /** How well the best reply fits: 1 is just enough to be suggested. */
  strength: number;
}

/** Knows which replies answer a message. */
export interface Suggester {
  /** A new or changed reply. */
  put(template: Template): void;
  remove(id: string): void;
  suggest(question: Question): Suggestions;
}

/** At most (writing-help.md, section 3). */
export const mostSuggestions = 3;

export function createSuggester(): Suggester {
  const indices: Record<Language, SuggestionIndex> = {
    en: new SuggestionIndex('en'),
    fr: new SuggestionIndex('fr'),
  };
  const languageOf = new Map<string, Language>();
  function remove(id: string): void {
    const language = languageOf.get(id);
    if (language !== undefined) indices[language].remove(id);
    languageOf.delete(id);
  }
  return {
    put(template) {
      remove(template.id);
      languageOf.set(template.id, template.language);
      indices[template.language].put(template);
    },
    remove,
    suggest(question) {
      const languages: Language[] = question.language === null ? ['en', 'fr'] : [question.language];
      const matches = languages
        .flatMap((language) => matchMessage(indices[language], language, question))
        .toSorted((a, b) => b.score - a.score);
      const best = matches.filter(({ score }) => score >= 1).slice(0, mostSuggestions);
      return { best: best.map(asSuggestion), strength: matches[0]?.score ?? 0 };
    },
  };
}

function asSuggestion({ template, reason }: Match): Suggestion {
  return { template, reason: reason() };
}
