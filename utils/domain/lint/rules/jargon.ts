import { findOwnPhrases } from '../own-phrases.ts';
import { packs } from '../packs/packs.ts';
import { findPhrases } from '../phrases.ts';
import type { Rule } from '../rule.ts';

/** R22: write as you would speak in person. */
export const jargon: Rule = {
  id: 'jargon',
  level: 'suggestion',
  languages: ['en', 'fr'],
  scope: 'sentence',
  *check({ words, language }, { settings }) {
    if (language === null) return;
    const found = [
      ...findPhrases(words, packs[language].jargon),
      ...findOwnPhrases(words, settings, 'jargon'),
    ];
    yield* found.map((range) => ({ ranges: [range] }));
  },
};
