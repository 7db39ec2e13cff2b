// biome-ignore-all lint/correctness/noComponentHookFactories: these are no components, the syntax has such names.
import { parseSync, Visitor } from 'oxc-parser';
import { lineAt } from './rule.ts';

interface Found {
  /** What was found: a specifier, a text, a name. */
  text: string;
  line: number;
}

/** What the rules need to know of one file. */
export interface Parsed {
  errors: string[];
  /** Static, dynamic and type imports, and re-exports; a computed specifier is an empty text. */
  imports: Found[];
  /** Contents of string literals and templates. */
  strings: Found[];
  /** Words between tags and in attributes that a person reads. */
  screenTexts: Found[];
  /** The names in `….dataset.name`. */
  dataset: Found[];
  anyTypes: Found[];
  /** `x as T`, except `as const`. */
  casts: Found[];
  comments: { text: string; from: number; to: number }[];
}

const readAttributes = new Set(['title', 'placeholder', 'alt', 'aria-label', 'aria-description', 'label']);
const cache = new Map<string, Parsed>();

export function parse(file: string, text: string): Parsed {
  const key = `${file}\n${text}`;
  const known = cache.get(key) ?? parseNow(file, text);
  cache.set(key, known);
  return known;
}

function parseNow(file: string, text: string): Parsed {
  const { program, module, comments, errors } = parseSync(file, text);
  const line = (offset: number) => lineAt(text, offset);
  const parsed: Parsed = {
    errors: errors.map((error) => error.message),
    imports: [
      ...module.staticImports.map((found) => found.moduleRequest),
      ...module.staticExports.flatMap((found) => found.entries.flatMap((entry) => entry.moduleRequest ?? [])),
    ].map(({ value, start }) => ({ text: value, line: line(start) })),
    strings: [],
    screenTexts: [],
    dataset: [],
    anyTypes: [],
    casts: [],
    comments: comments.map((comment) => ({
      text: comment.value,
      from: line(comment.start),
      to: line(comment.end),
    })),
  };
  const note = (list: Found[], found: string, offset: number) =>
    list.push({ text: found, line: line(offset) });

  new Visitor({
    ImportExpression({ source }) {
      const specifier = source.type === 'Literal' && typeof source.value === 'string' ? source.value : '';
      note(parsed.imports, specifier, source.start);
    },
    TSImportType: ({ source }) => void note(parsed.imports, source.value, source.start),
    Literal({ value, start }) {
      if (typeof value === 'string') note(parsed.strings, value, start);
    },
    TemplateElement: ({ value, start }) => void note(parsed.strings, value.cooked ?? value.raw, start),
    JSXText: ({ value, start }) =>
      void note(parsed.screenTexts, value, start + value.length - value.trimStart().length),
    JSXAttribute({ name, value }) {
      if (name.type !== 'JSXIdentifier' || !readAttributes.has(name.name)) return;
      if (value?.type === 'Literal') note(parsed.screenTexts, String(value.value), value.start);
    },
    MemberExpression({ object, property }) {
      const isDataset =
        object.type === 'MemberExpression' &&
        object.property.type === 'Identifier' &&
        object.property.name === 'dataset';
      if (isDataset && property.type === 'Identifier') note(parsed.dataset, property.name, property.start);
    },
    TSAnyKeyword: ({ start }) => void note(parsed.anyTypes, 'any', start),
    TSAsExpression({ typeAnnotation, start }) {
      const written = text.slice(typeAnnotation.start, typeAnnotation.end);
      if (written !== 'const') note(parsed.casts, written, start);
    },
  }).visit(program);
  return parsed;
}
