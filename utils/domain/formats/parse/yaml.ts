import { parseDocument } from 'yaml';
import type { Parsed } from '../source.ts';

/**
 * Characters. 5,000 replies make 2 million, which the parser reads in half a second; what is made to be slow takes it up
 * to 14 s for 4 million (measured in Node 26), since it goes on after a mistake. So files are read in a worker that can
 * be stopped (entrypoints/options/file-reader.ts).
 */
export const mostYaml = 4 * 1024 * 1024;

/** Uses of anchors, each multiplied by what it holds. Espanso's users share lists of variables; bombs need millions. */
const mostAliases = 100;

/**
 * The value of a YAML text: the core schema of YAML 1.2, in which a tag makes nothing but text, lists and numbers; no
 * merge keys; never more aliases than a person writes.
 */
export function parseYaml(text: string): Parsed<unknown> {
  if (text.length > mostYaml) return { ok: false, problem: { kind: 'too-big' } };
  if (nestsFlowTooDeep(text)) return { ok: false, problem: { kind: 'too-deep' } };
  try {
    const document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      // Looking for a key that is there twice compares each with all others: minutes for what is made to be slow.
      uniqueKeys: false,
      resolveKnownTags: false,
      customTags: null,
      logLevel: 'silent',
      prettyErrors: false,
    });
    if (document.errors.length > 0) return { ok: false, problem: { kind: 'not-yaml' } };
    return { ok: true, value: document.toJS({ maxAliasCount: mostAliases }) };
  } catch (error) {
    return { ok: false, problem: { kind: problemOf(error) } };
  }
}

/** The stack is what ends where nesting is by indentation, which the pattern below does not see. */
function problemOf(error: unknown): 'too-deep' | 'aliases' | 'not-yaml' {
  if (error instanceof RangeError) return 'too-deep';
  return error instanceof ReferenceError ? 'aliases' : 'not-yaml';
}

/**
 * More brackets or dashes opened in a row than anybody writes, before they cost the parser time. In a text they mean
 * nothing, so unlike JSON's they cannot be counted; what is missed here ends at the parser's stack.
 */
function nestsFlowTooDeep(text: string): boolean {
  return /(?:[[{][\s"'\w:]{0,20}){21}|(?:[-?][ \t]){200}/.test(text);
}
