import { findOwnPhrases } from '../own-phrases.ts';
import { packs } from '../packs/packs.ts';
import { findPatterns } from '../patterns.ts';
import type { Rule } from '../rule.ts';

export const angry: Rule = {
  id: 'angry',
  level: 'warning',
  languages: ['en', 'fr'],
  scope: 'sentence',
  *check({ plain, words, language }, { settings }) {
    if (language === null) return;
    const found = [
      ...findPatterns(plain, packs[language].angry),
      ...findOwnPhrases(words, settings, 'angry'),
    ];
    yield* found.map((range) => ({ ranges: [range] }));
  },
};
