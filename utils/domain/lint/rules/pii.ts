import { findPersonalData } from '../../privacy/find-personal-data.ts';
import type { Rule } from '../rule.ts';

/** Everybody reads a comment (R35); in a private message the customer's own data may stand. */
export const pii: Rule = {
  id: 'pii',
  level: 'error',
  languages: 'any',
  scope: 'sentence',
  *check({ text }, { surface, page }) {
    if (surface !== 'comment') return;
    for (const { kind, from, to } of findPersonalData(text, page.contact)) {
      yield { ranges: [{ from, to }], params: { kind } };
    }
  },
};
