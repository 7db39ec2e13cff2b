import { cleanName } from '../../inbox/first-name.ts';
import { packs } from '../packs/packs.ts';
import { plainOf } from '../plain.ts';
import type { Rule } from '../rule.ts';

export const noGreeting: Rule = {
  id: 'no-greeting',
  level: 'warning',
  languages: ['en', 'fr'],
  scope: 'reply',
  *check({ plain, words, language }, { turn, customer }) {
    const [first] = words;
    if (turn !== 'first' || language === null || first === undefined) return;
    // People greet in either language: "Hello" opens many French replies.
    if (packs.en.opening.test(plain) || packs.fr.opening.test(plain)) return;
    const names = plainOf(cleanName(customer.name) ?? '').split(' ');
    if (names.includes(first.text) && /^\s?[,!:.–—-]/u.test(plain.slice(first.to))) return;
    // A reply to a comment often begins by naming the person: "@Emma".
    if (/^\s*@/u.test(plain)) return;
    yield { ranges: [{ from: first.from, to: first.to }] };
  },
};
