import { languageOfText } from '../language.ts';
import type { Rule } from '../rule.ts';

export const wrongLanguage: Rule = {
  id: 'wrong-language',
  level: 'warning',
  languages: ['en', 'fr'],
  scope: 'reply',
  *check({ words, language }, { customer }) {
    // Three words say too little: "Merci Tom" is understood by everybody.
    if (language === null || customer.lastMessage === null || words.length < 4) return;
    const theirs = languageOfText(customer.lastMessage, customer.detected);
    const [first] = words;
    const last = words.at(-1);
    if (theirs === null || theirs === language || first === undefined || last === undefined) return;
    yield { ranges: [{ from: first.from, to: last.to }], params: { language: theirs } };
  },
};
