import { posix } from 'node:path';
import { parse } from './parse.ts';
import type { Rule, Tree, Violation } from './rule.ts';

const heavy = 'liquidjs';
/** Loaded into every tab of the inbox, or woken for every message. */
const light = ['entrypoints/background.ts', 'entrypoints/inbox.content/index.tsx'];

export const liquidStaysInViews: Rule = {
  name: 'the template language is loaded by panel and options only',
  check: (tree) => light.flatMap((entry) => wayTo(tree, entry)),
};

/** Follows all imports, also those of types: who needs the language's types there fills replies in soon. */
function wayTo(tree: Tree, entry: string): Violation[] {
  const from = new Map<string, string | null>([[entry, null]]);
  for (const file of from.keys()) {
    const text = tree.get(file);
    if (text === undefined) continue;
    for (const { text: specifier, line } of parse(file, text).imports) {
      if (specifier === heavy) {
        const way = wayBack(from, file).join(' ← ');
        const say = `brings ${heavy} into ${entry} (${way}): take what is needed out into a file without it.`;
        return [{ file, line, say }];
      }
      if (!specifier.startsWith('.')) continue;
      const target = posix.join(posix.dirname(file), specifier);
      if (!from.has(target)) from.set(target, file);
    }
  }
  return [];
}

function wayBack(from: ReadonlyMap<string, string | null>, file: string): string[] {
  const before = from.get(file) ?? null;
  return before === null ? [file] : [file, ...wayBack(from, before)];
}
