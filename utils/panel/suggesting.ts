import { detectLanguage } from '../domain/suggest/detect-language.ts';
import { hashedTerms } from '../domain/suggest/hashed-terms.ts';
import { learnedFor } from '../domain/suggest/learned.ts';
import type { Suggestions } from '../domain/suggest/suggester.ts';
import type { Language } from '../domain/templates/template.ts';
import type { Opening, PanelLibrary } from '../messages/protocol.ts';
import type { LibraryIndex } from './library-index.ts';

/** What the panel makes of the customer's last messages, once per opening. */
export interface Heard extends Suggestions {
  /** Of the messages; null when it is not known. */
  language: Language | null;
}

export const nothingHeard: Heard = { best: [], strength: 0, language: null };

export function hear(index: LibraryIndex, library: PanelLibrary | null, opening: Opening | null): Heard {
  // Half an index would call a frequent question a one-off.
  if (!index.complete) return nothingHeard;
  if (library === null || opening === null || opening.lastMessages.length === 0) return nothingHeard;
  const language = languageOf(opening);
  const terms = termsToLearn(library, opening);
  const suggestions = index.suggester.suggest({
    messages: opening.lastMessages,
    language,
    surface: opening.thread.surface,
    learned: learnedFor(terms, library.usage),
  });
  return { ...suggestions, language };
}

/** What is kept of the messages when a reply to them goes in: keyed hashes, and nothing where learning is switched off. */
export function termsToLearn({ settings, learningKey }: PanelLibrary, opening: Opening): string[] {
  if (!settings.learning) return [];
  return hashedTerms(opening.lastMessages, languageOf(opening) ?? 'en', learningKey);
}

function languageOf({ lastMessages }: Opening): Language | null {
  return detectLanguage(lastMessages.join(' '));
}
