import { packs } from '../packs/packs.ts';
import type { Rule } from '../rule.ts';

export const repeatedWord: Rule = {
  id: 'repeated-word',
  level: 'warning',
  languages: 'any',
  scope: 'sentence',
  *check({ text, words, language }) {
    for (const [index, second] of words.entries()) {
      const first = words[index - 1];
      if (first === undefined || first.text !== second.text || /\p{N}/u.test(second.text)) continue;
      if (!/^[ \t\u00a0]+$/u.test(text.slice(first.to, second.from))) continue;
      const known = language === null ? [packs.en, packs.fr] : [packs[language]];
      if (known.some(({ mayRepeat }) => mayRepeat.has(second.text))) continue;
      // Bora Bora, Duran Duran: a name is written with two capitals, and is no function word.
      const isName = /^\p{Lu}/u.test(text.slice(second.from, second.to));
      if (isName && !known.some(({ functionWords }) => functionWords.has(second.text))) continue;
      yield {
        ranges: [{ from: first.from, to: second.to }],
        params: { word: text.slice(second.from, second.to) },
        fix: { kind: 'remove', edits: [{ from: first.to, to: second.to, put: '' }] },
      };
    }
  },
};
