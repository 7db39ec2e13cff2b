import { deepestNesting } from '../limits.ts';
import { nestsDeeperThan } from '../nesting.ts';
import type { Parsed } from '../source.ts';

/** The value of a JSON text. `__proto__` in it is a key like any other, so look only at own keys: `field`. */
export function parseJson(text: string): Parsed<unknown> {
  if (nestsDeeperThan(text, deepestNesting)) return { ok: false, problem: { kind: 'too-deep' } };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, problem: { kind: 'not-json' } };
  }
}

/** Whether a text wants to be JSON, broken or not: nobody greets a customer with these. */
export function looksLikeJson(text: string): boolean {
  return /^\s*(?:\{\s*["}]|\[\s*[{[\]"])/.test(text.slice(0, 200));
}
