import { lengthOf, nearLimit } from '../length.ts';
import type { Rule } from '../rule.ts';

export const limit: Rule = {
  id: 'limit',
  level: 'warning',
  languages: 'any',
  scope: 'reply',
  *check({ text }) {
    const { characters } = lengthOf(text);
    if (characters >= nearLimit)
      yield { ranges: [{ from: nearLimit - 1, to: text.length }], params: { characters } };
  },
};
