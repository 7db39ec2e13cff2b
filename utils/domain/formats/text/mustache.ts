import type { VariableName } from '../../templates/values.ts';
import type { Dialect } from './dialect.ts';
import type { Piece } from './pieces.ts';

/** A program's own names of what we call by ours, in lower case. */
export type Names = Readonly<Record<string, VariableName>>;

/**
 * `{{ name }}` as most help desks have it, with a value for when there is none in any of their ways of saying so:
 * `| fallback: "x"` (Intercom), `| default: "x"` (Liquid: Zendesk, Chatwoot), `|| 'x'` (Front). Blocks, other filters and
 * other names have no counterpart.
 */
export function mustache(names: Names): Dialect {
  return {
    command: /\{{2,3}[^{}]{0,200}\}{2,3}|\{%[^{}]{0,200}?%\}/g,
    piece: ([whole]) => mustachePiece(whole, names),
  };
}

const fallback = /^([\w.[\]]+)\s*(?:\|\||\|?\s*(?:fallback|default)\s*:)\s*(?:"([^"]*)"|'([^']*)')$/;

export function mustachePiece(whole: string, names: Names): Piece | null {
  if (!whole.startsWith('{{')) return null;
  const code = whole.replace(/^\{{2,3}|\}{2,3}$/g, '').trim();
  const match = fallback.exec(code);
  const name = nameFor(match?.[1] ?? code, names);
  if (name === null) return null;
  return { kind: 'variable', name, fallback: match === null ? null : (match[2] ?? match[3] ?? '') };
}

/** "to.0.first_name" and "to[0].first_name" are the first of several, where we know but one. */
export function nameFor(written: string, names: Names): VariableName | null {
  const key = written.toLowerCase().replace(/\.0\.|\[0\]\./, '.');
  return Object.hasOwn(names, key) ? (names[key] ?? null) : null;
}
