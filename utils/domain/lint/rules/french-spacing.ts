import type { Edit } from '../range.ts';
import type { Rule } from '../rule.ts';

/** U+202F is right before ! ? ; and U+00A0 before : — as in the locales of this program. */
const narrow = '\u202f';
const wide = '\u00a0';

/** A mark at a word's end. Not in "9:30", "https://", ":-)" or a row "?!", which another rule looks at. */
const mark = /([\p{L}\p{N})»”"\]])( ?)([!?;:])(?![!?)(/\p{L}\p{N}-])/gu;
const straight = /"([^"\n]{1,200})"/g;

/**
 * Missing spaces are found, and straight quotes. A plain space where a no-break space belongs is what every keyboard
 * types: it is no finding alone, since a good reply must show nothing, but the fix of a finding makes it right too.
 */
export const frenchSpacing: Rule = {
  id: 'french-spacing',
  level: 'suggestion',
  languages: ['fr'],
  scope: 'reply',
  *check({ text, plain }) {
    const marks = Array.from(text.matchAll(mark), (match) => {
      const [, before = '', space = '', sign = ''] = match;
      const from = match.index + before.length;
      return {
        from,
        to: from + space.length,
        sign,
        missing: space === '' && /[a-z0-9)]/.test(plain[from - 1] ?? ''),
      };
    });
    const quotes = Array.from(text.matchAll(straight), ({ 0: { length }, index }) => ({
      from: index,
      to: index + length,
    }));
    const missing = marks.filter((found) => found.missing);
    const ranges = [...missing.map(({ from }) => ({ from: from - 1, to: from + 1 })), ...quotes];
    if (ranges.length === 0) return;
    const edits: Edit[] = [
      ...marks.map(({ from, to, sign }) => ({ from, to, put: sign === ':' ? wide : narrow })),
      ...quotes.flatMap(({ from, to }) => [
        { from, to: from + 1, put: `«${wide}` },
        { from: to - 1, to, put: `${wide}»` },
      ]),
    ];
    yield {
      ranges: ranges.toSorted((a, b) => a.from - b.from),
      fix: { kind: 'french-typography', edits: edits.toSorted((a, b) => a.from - b.from) },
    };
  },
};
