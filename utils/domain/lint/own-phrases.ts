import type { RuleSettings } from './context.ts';
import { findPhrases, type PhraseIndex, phraseIndex } from './phrases.ts';
import type { Range } from './range.ts';
import type { PhraseRuleId } from './rule-ids.ts';
import type { Word } from './words.ts';

/** Indexes are made once for a Page's settings, not for each sentence. */
const made = new WeakMap<RuleSettings, Map<PhraseRuleId | 'allowed', PhraseIndex>>();

/** Where the Page's own phrases for a rule stand, or those that it never wants flagged. */
export function findOwnPhrases(
  words: readonly Word[],
  settings: RuleSettings,
  list: PhraseRuleId | 'allowed',
): Range[] {
  const indexes = made.get(settings) ?? new Map<PhraseRuleId | 'allowed', PhraseIndex>();
  made.set(settings, indexes);
  const index =
    indexes.get(list) ?? phraseIndex(list === 'allowed' ? settings.allowed : (settings.phrases[list] ?? []));
  indexes.set(list, index);
  return index.size === 0 ? [] : Array.from(findPhrases(words, index));
}
