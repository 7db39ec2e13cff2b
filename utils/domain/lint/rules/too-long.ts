import type { Rule } from '../rule.ts';
import { countWords } from '../words.ts';

/** R25: keep it short. Where the length meter turns red. */
const most = 110;
const listLine = /^\s*(?:\d{1,2}[.)]|[-–—•*])\s/u;

export const tooLong: Rule = {
  id: 'too-long',
  level: 'suggestion',
  languages: 'any',
  scope: 'reply',
  *check({ text }) {
    const prose = text.split('\n').filter((line) => !listLine.test(line));
    const count = prose.reduce((sum, line) => sum + countWords(line), 0);
    if (count > most) yield { ranges: [{ from: 0, to: text.length }], params: { count } };
  },
};
