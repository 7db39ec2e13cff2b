import { posix } from 'node:path';
import { parse } from './parse.ts';
import { code, filesIn, type Rule, shipped, type Violation } from './rule.ts';

/** What a layer may import besides itself (docs/architecture.md, "Who may import whom"). */
const layers: Record<string, { layers: readonly string[]; packages: readonly string[] }> = {
  entrypoints: {
    layers: ['components', 'panel', 'page', 'background', 'storage', 'messages', 'platform', 'domain'],
    packages: ['preact', 'lucide', '#i18n', '#imports'],
  },
  components: { layers: ['domain'], packages: ['preact', 'lucide', '#i18n'] },
  page: { layers: ['domain', 'platform', 'messages'], packages: ['valibot', '#i18n'] },
  // What the panel does, apart from how it looks; like a page, it reaches the library only by asking.
  panel: { layers: ['domain', 'platform', 'messages'], packages: [] },
  background: { layers: ['domain', 'platform', 'messages', 'storage'], packages: ['valibot', '#i18n'] },
  storage: { layers: ['domain', 'platform'], packages: ['idb', 'valibot'] },
  messages: { layers: ['domain', 'platform'], packages: ['valibot'] },
  platform: { layers: ['domain'], packages: ['webextension-polyfill'] },
  // Pure libraries only: nothing that knows a browser.
  domain: { layers: [], packages: ['valibot', 'liquidjs', 'minisearch', 'papaparse', 'yaml'] },
};

/** Single files that another layer may use, with the reason. */
const exceptions = [
  // Facebook's addresses are pure text, and an inbox is opened by the background.
  { from: 'background', file: 'utils/page/adapters/address.ts' },
];

const polyfill = 'webextension-polyfill';
const polyfillHome = 'utils/platform/browser.ts';

export const importsStayInTheirLayers: Rule = {
  name: 'imports go only downward',
  check: (tree) =>
    filesIn(tree, shipped, code).flatMap(([file, text]) =>
      parse(file, text).imports.flatMap(({ text: specifier, line }): Violation[] => {
        const say = problem(file, specifier);
        return say === null ? [] : [{ file, line, say }];
      }),
    ),
};

function problem(file: string, specifier: string): string | null {
  const from = layerOf(file);
  const rules = from === null ? undefined : layers[from];
  if (from === null || rules === undefined) {
    return 'stands in no layer: move it into one of those in docs/architecture.md, or add the layer there and in tests/layout/import-rules.ts.';
  }
  if (specifier === '')
    return 'imports something computed, which nobody can check: write the path as a text.';
  if (specifier.startsWith('.')) return pathProblem(file, from, rules.layers, specifier);
  const name = packageOf(specifier);
  if (name === polyfill && file !== polyfillHome) {
    return `imports ${polyfill}: only ${polyfillHome} does. Use or add a file in utils/platform/.`;
  }
  if (rules.packages.includes(name)) return null;
  return `imports "${specifier}", which ${from} may not use. Allowed: ${rules.packages.join(', ')}. If this one is right, add it in tests/layout/import-rules.ts with its reason.`;
}

function pathProblem(file: string, from: string, below: readonly string[], specifier: string): string | null {
  const target = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
  const to = layerOf(target);
  if (to === from || (to !== null && below.includes(to))) return null;
  if (exceptions.some((exception) => exception.from === from && exception.file === target)) return null;
  const allowed = below.length === 0 ? 'no other layer' : below.join(', ');
  return `imports ${target}: ${from} may import ${allowed}. Move the shared part down, or pass it in from above.`;
}

function layerOf(file: string): string | null {
  const [first, second] = file.split('/');
  if (first === 'entrypoints' || first === 'components') return first;
  return first === 'utils' && second !== undefined && second in layers ? second : null;
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}
