import { Liquid, type Template as ParsedTemplate } from 'liquidjs';
import { fillPlaces, placesIn } from './places.ts';
import { type Values, variableNames } from './values.ts';

/** Limits from writing-help.md, section 1: a hostile or broken template ends with a sentence, not with a frozen panel. */
const limits = { parseLimit: 40_000, renderLimit: 20, memoryLimit: 2_000_000 };

const engine = new Liquid({
  ...limits,
  ownPropertyOnly: true,
  strictFilters: true,
  strictVariables: true,
  // `default` and `if` may ask about a value that is not there; only printing one is refused.
  lenientIf: true,
  // Templates come as texts; none may be read from anywhere.
  relativeReference: false,
  templates: {},
});

/** What stands in the way of inserting, in the person's terms. */
export type RenderProblem =
  | { kind: 'syntax'; detail: string; line: number | null }
  | { kind: 'too-much' }
  | { kind: 'unknown-variable'; name: string };

export interface Rendered {
  /** Line ends are "\n". Missing values stand as a space holder: see `missing`. */
  text: string;
  /** Variables and bracketed places without a value, in the order they were met. A reply with any is not inserted. */
  missing: Missing[];
}
export type Missing = { kind: 'variable' | 'place'; name: string };

export type RenderResult = { ok: true; rendered: Rendered } | { ok: false; problem: RenderProblem };

/** Left where a value is missing, one character for each variable; the preview shows a mark there. */
export const missingMark = /[\ue000-\ue0ff]/u;

/** Private-use characters, so no reply contains one by accident. */
function markOf(index: number): string {
  return String.fromCharCode(0xe000 + index);
}

/**
 * Fills a body's variables and places. Never throws.
 * @param answers values that the person typed for missing variables and places, by name
 */
export function render(
  body: string,
  values: Values,
  answers: Values & Readonly<Record<string, string>> = {},
): RenderResult {
  const known: Record<string, string> = Object.create(null);
  for (const [name, value] of [...Object.entries(values), ...Object.entries(answers)]) {
    if (value !== undefined && value.trim() !== '') known[name] = value;
  }
  try {
    const parsed = engine.parse(normaliseLines(body));
    const result = fill(parsed, known);
    // The limit is time on the clock, which a busy machine or a first run can use up without the template's fault.
    return !result.ok && result.problem.kind === 'too-much' ? fill(parsed, known) : result;
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

function fill(parsed: ParsedTemplate[], known: Record<string, string>): RenderResult {
  const missing: (Missing & { at: number })[] = [];
  const marked: Record<string, string> = Object.create(null);
  // Each round either succeeds or names one more missing variable; there are only as many as the product knows.
  for (let round = 0; round <= variableNames.length; round++) {
    try {
      const text = tidy(fillPlaces(engine.renderSync(parsed, scopeOf({ ...known, ...marked })), known));
      for (const name of placesIn(text)) {
        if (known[name] === undefined) missing.push({ kind: 'place', name, at: text.indexOf(`[${name}]`) });
      }
      for (const [index, name] of Object.keys(marked).entries()) {
        missing.push({ kind: 'variable', name, at: text.indexOf(markOf(index)) });
      }
      missing.sort((a, b) => a.at - b.at);
      return { ok: true, rendered: { text, missing: missing.map(({ kind, name }) => ({ kind, name })) } };
    } catch (error) {
      const name = undefinedVariable(error);
      if (name === null) return { ok: false, problem: problemOf(error) };
      if (!isVariable(name)) return { ok: false, problem: { kind: 'unknown-variable', name } };
      marked[name] = markOf(Object.keys(marked).length);
    }
  }
  return { ok: false, problem: { kind: 'too-much' } };
}

function isVariable(name: string): boolean {
  return variableNames.some((known) => known === name);
}

/** `customer.first_name` → `{ customer: { first_name } }`, with no prototype that a template could reach. */
function scopeOf(values: Record<string, string>): object {
  const scope: Record<string, Record<string, string>> = Object.create(null);
  for (const name of variableNames) {
    const [owner = '', field = ''] = name.split('.');
    scope[owner] ??= Object.create(null);
    const value = values[name];
    // The owner was made in the line above.
    if (value !== undefined) (scope[owner] as Record<string, string>)[field] = value;
  }
  return scope;
}

function normaliseLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** A default of "" must not leave "Hi ," behind, nor a tag on a line of its own an empty line at the end. */
function tidy(text: string): string {
  return text
    .replace(/(\S)[ \t]+,/g, '$1,')
    .replace(/[ \t]+$/gm, '')
    .trimEnd();
}

/** Errors of liquidjs wrap each other; the innermost one says what happened. */
function causes(error: unknown): Error[] {
  const chain: Error[] = [];
  let current = error;
  while (current instanceof Error && chain.length < 5) {
    chain.push(current);
    current = Reflect.get(current, 'originalError');
  }
  return chain;
}

function undefinedVariable(error: unknown): string | null {
  for (const cause of causes(error)) {
    const match = /undefined variable: ([\w.]+)/.exec(cause.message);
    if (match?.[1] !== undefined) return match[1];
  }
  return null;
}

function problemOf(error: unknown): RenderProblem {
  const message = causes(error)
    .map((cause) => cause.message)
    .join(' ');
  if (/limit exceeded/.test(message)) return { kind: 'too-much' };
  const line = /line:(\d+)/.exec(message);
  return {
    kind: 'syntax',
    detail: (causes(error)[0]?.message ?? '').replace(/, (line|file):.*$/s, '').slice(0, 160),
    line: line?.[1] === undefined ? null : Number(line[1]),
  };
}
