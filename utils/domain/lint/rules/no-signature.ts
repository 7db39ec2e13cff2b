import { recognise } from '../../signature/recognise.ts';
import type { Context } from '../context.ts';
import type { Rule } from '../rule.ts';

/** Only the first reply of a thread is signed by habit; comments only where the Page signs them. */
export function wantsSignature({ turn, surface, settings }: Context): boolean {
  return turn === 'first' && (surface !== 'comment' || settings.signComments);
}

export const noSignature: Rule = {
  id: 'no-signature',
  level: 'warning',
  languages: ['en', 'fr'],
  scope: 'reply',
  *check({ text, words }, context) {
    const last = words.at(-1);
    if (!wantsSignature(context) || last === undefined) return;
    // Signed by the business only is what `business-signature` says.
    if (recognise(text, context.signatures) !== null) return;
    yield { ranges: [{ from: last.from, to: last.to }] };
  },
};
