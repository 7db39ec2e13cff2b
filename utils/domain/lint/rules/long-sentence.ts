import { packs } from '../packs/packs.ts';
import type { Rule } from '../rule.ts';
import { countWords } from '../words.ts';

export const longSentence: Rule = {
  id: 'long-sentence',
  level: 'suggestion',
  languages: ['en', 'fr'],
  scope: 'sentence',
  *check({ text, language }) {
    if (language === null) return;
    const count = countWords(text);
    if (count >= packs[language].longSentence)
      yield { ranges: [{ from: 0, to: text.length }], params: { count } };
  },
};
