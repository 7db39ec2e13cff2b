import { packs } from '../packs/packs.ts';
import type { Rule } from '../rule.ts';

/** A refusal is fine when the reply says what is possible instead, or what happens next. */
export const negativeWording: Rule = {
  id: 'negative-wording',
  level: 'suggestion',
  languages: ['en', 'fr'],
  scope: 'reply',
  *check({ plain, language }) {
    if (language === null) return;
    const { refusal, noRefusal, alternative } = packs[language];
    // Blanked, not cut out, so that places stay the same.
    const bare = plain.replace(noRefusal, (words) => ' '.repeat(words.length));
    const refused = refusal.exec(bare);
    if (refused === null || alternative.test(bare)) return;
    yield { ranges: [{ from: refused.index, to: refused.index + refused[0].length }] };
  },
};
