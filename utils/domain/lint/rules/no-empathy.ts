import { languageOfText } from '../language.ts';
import type { ComplaintSigns } from '../packs/pack.ts';
import { packs } from '../packs/packs.ts';
import { plainOf } from '../plain.ts';
import type { Rule } from '../rule.ts';

export const noEmpathy: Rule = {
  id: 'no-empathy',
  level: 'suggestion',
  languages: ['en', 'fr'],
  scope: 'reply',
  *check({ plain, words, language }, { customer }) {
    const [first] = words;
    const last = words.at(-1);
    if (language === null || customer.lastMessage === null || first === undefined || last === undefined)
      return;
    const theirs = languageOfText(customer.lastMessage, customer.detected);
    if (theirs === null || !isComplaint(plainOf(customer.lastMessage), packs[theirs].complaint)) return;
    if (packs[language].acknowledgement.test(plain)) return;
    yield { ranges: [{ from: first.from, to: last.to }] };
  },
};

/** One strong sign, or two weak ones: "wrong" and "again". One alone is often a question: "is it too late to order?" */
function isComplaint(message: string, { strong, weak }: ComplaintSigns): boolean {
  const weakOnes = new Set(message.match(weak)).size;
  return message.match(strong) !== null || weakOnes >= 2;
}
