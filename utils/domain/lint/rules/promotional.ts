import { findOwnPhrases } from '../own-phrases.ts';
import { packs } from '../packs/packs.ts';
import { findPatterns } from '../patterns.ts';
import { plainOf } from '../plain.ts';
import type { Rule } from '../rule.ts';

/** R24: a message interrupts. Comments are public and may advertise; what the customer asked about is an answer. */
export const promotional: Rule = {
  id: 'promotional',
  level: 'suggestion',
  languages: ['en', 'fr'],
  scope: 'sentence',
  *check({ plain, words, language }, { surface, customer, settings }) {
    if (language === null || surface === 'comment') return;
    const asked = customer.lastMessage === null ? '' : plainOf(customer.lastMessage);
    if (packs.en.askedForOffers.test(asked) || packs.fr.askedForOffers.test(asked)) return;
    const found = [
      ...findPatterns(plain, packs[language].promotional),
      ...findOwnPhrases(words, settings, 'promotional'),
    ];
    yield* found.map((range) => ({ ranges: [range] }));
  },
};
