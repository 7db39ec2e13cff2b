import { recognise } from '../../signature/recognise.ts';
import type { Rule } from '../rule.ts';
import { wantsSignature } from './no-signature.ts';

/** R29: a business's name alone is too impersonal. */
export const businessSignature: Rule = {
  id: 'business-signature',
  level: 'warning',
  languages: ['en', 'fr'],
  scope: 'reply',
  *check({ text }, context) {
    if (!wantsSignature(context)) return;
    const found = recognise(text, context.signatures);
    if (found?.by === 'business') yield { ranges: [{ from: found.from, to: found.to }] };
  },
};
