import { rangesOf } from '../range.ts';
import type { Rule } from '../rule.ts';
import { countWords } from '../words.ts';

/** Of that many words at most, a reply is short (the green part of the length meter, R25). */
const short = 60;
const row = /(?:[!?]\s?)*(?:!\s?[!?]|\?\s?!)[!?]*/g;
const mark = /\s?!/g;

export const exclamations: Rule = {
  id: 'exclamations',
  level: 'warning',
  languages: 'any',
  scope: 'reply',
  *check({ text, plain }) {
    const rows = Array.from(rangesOf(plain, row));
    for (const range of rows) {
      const marks = text.slice(range.from, range.to);
      const put = marks.includes('?') ? '?' : '!';
      yield { ranges: [range], fix: { kind: 'single-mark', edits: [{ ...range, put }] } };
    }
    const single = Array.from(rangesOf(plain, mark));
    if (rows.length > 0 || single.length < 3 || countWords(text) > short) return;
    // The first one stays: one is warm.
    const edits = single.slice(1).map((range) => ({ ...range, put: '.' }));
    yield { ranges: single, params: { count: single.length }, fix: { kind: 'single-mark', edits } };
  },
};
