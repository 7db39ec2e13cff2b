import { recognise } from './recognise.ts';
import type { KnownSignatures, Signature } from './signature.ts';

/** Nobody signs more often; a limit so that odd texts end as well. */
const mostSignatures = 3;

/**
 * The draft with this signature at its end, before trailing blank lines. A draft that this person has signed already, in
 * whatever form, stays as it is; the signature of somebody else, or of the business alone, makes room.
 */
export function sign(draft: string, signature: Signature, known: KnownSignatures): string {
  if (draft.trimEnd().endsWith(signature.text)) return draft;
  const trailing = draft.slice(draft.trimEnd().length);
  let body = draft.trimEnd();
  let gap: string | null = null;
  for (let round = 0; round < mostSignatures; round += 1) {
    const found = recognise(body, known);
    if (found === null) break;
    if (found.personId === signature.personId) return round === 0 ? draft : put(body, '', trailing);
    if (!found.sure) break;
    const before = body.slice(0, found.from);
    gap ??= before.slice(before.trimEnd().length);
    body = before.trimEnd();
  }
  const usual = signature.placement === 'line' ? '\n' : ' ';
  // The lines that stood before the old signature stay before the new one, if it begins a line too.
  const between = signature.placement === 'line' && gap?.includes('\n') ? gap : usual;
  return put(body, body === '' ? signature.text : between + signature.text, trailing);
}

function put(body: string, end: string, trailing: string): string {
  return body + end + trailing;
}
