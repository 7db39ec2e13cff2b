import { findOwnPhrases } from '../own-phrases.ts';
import { packs } from '../packs/packs.ts';
import { findPatterns } from '../patterns.ts';
import { masked } from '../plain.ts';
import type { Rule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { countWords } from '../words.ts';

/** A question of that many words deserves more than "No." or "Sold out."; a shorter one may be answered as briefly. */
const longQuestion = 10;

export const curt: Rule = {
  id: 'curt',
  level: 'suggestion',
  languages: 'any',
  scope: 'reply',
  *check({ plain, words, language }, { customer, settings }) {
    const known = language === null ? [packs.en, packs.fr] : [packs[language]];
    const whole = plain.trim();
    const start = plain.length - plain.trimStart().length;
    const asked = countWords(customer.lastMessage ?? '');
    if (asked >= longQuestion && known.some(({ clipped }) => clipped.test(whole))) {
      yield { ranges: [{ from: start, to: start + whole.length }] };
      return;
    }
    // "It's on the website" with the link is an answer.
    const hasLink = plain.includes(masked);
    for (const { from, to } of sentencesOf(plain)) {
      const sentence = plain.slice(from, to);
      for (const pack of hasLink ? [] : known) {
        yield* findPatterns(sentence, pack.curt).map((range) => ({
          ranges: [{ from: from + range.from, to: from + range.to }],
        }));
      }
    }
    yield* findOwnPhrases(words, settings, 'curt').map((range) => ({ ranges: [range] }));
  },
};
