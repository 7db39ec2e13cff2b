import { type Cause, type RenderProblem, spotOf, TemplateError } from './problem.ts';

/**
 * liquidjs says what went wrong in English only. Its sentences are read here and nowhere else; from their beginning on,
 * because they quote the reply.
 */
const sentences: readonly { says: RegExp; means: (found: string) => Cause }[] = [
  { says: /^parse length limit exceeded/, means: () => ({ kind: 'too-long' }) },
  { says: /^[\w ]+ limit exceeded/, means: () => ({ kind: 'too-much' }) },
  { says: /^undefined variable: ([^\s,]*)/, means: (name) => ({ kind: 'unknown-variable', name }) },
  { says: /^undefined filter: (\w*)/, means: (filter) => ({ kind: 'unknown-filter', filter }) },
  { says: /^tag "(end\w+|els(?:e|if)|when)" not found/, means: (tag) => ({ kind: 'stray-tag', tag }) },
  { says: /^tag "(\w*)" not found/, means: (tag) => ({ kind: 'unknown-tag', tag }) },
  { says: /^tag \{%-?\s*(\w+)[\s\S]*not closed/, means: (tag) => ({ kind: 'tag-not-closed', tag }) },
  { says: /^(raw) "[\s\S]*not closed/, means: (tag) => ({ kind: 'tag-not-closed', tag }) },
  { says: /^(?:tag|output) "[\s\S]*not closed/, means: () => ({ kind: 'not-closed' }) },
  // The engines' own, in Chromium and Firefox.
  {
    says: /call stack|too much recursion|string length|allocation size/i,
    means: () => ({ kind: 'too-much' }),
  },
];

/** What was thrown while parsing or filling in `body`, as a problem that can be said. */
export function problemOf(thrown: unknown, body: string): RenderProblem {
  const chain = causes(thrown);
  const own = chain.find((error) => error instanceof TemplateError);
  const cause = own?.problem ?? causeIn(chain);
  return { ...cause, spot: spotIn(chain, cause, own?.range ?? null, body), inside: own?.inside ?? null };
}

/** The name in "undefined variable", or null for any other error. */
export function undefinedVariable(thrown: unknown): string | null {
  const chain = causes(thrown);
  const cause = chain.some((error) => error instanceof TemplateError) ? null : causeIn(chain);
  return cause?.kind === 'unknown-variable' ? cause.name : null;
}

/** Errors of liquidjs wrap each other; the innermost one says what happened. */
function causes(thrown: unknown): Error[] {
  const chain: Error[] = [];
  let current = thrown;
  while (current instanceof Error && chain.length < 8) {
    chain.push(current);
    current = Reflect.get(current, 'originalError');
  }
  return chain;
}

function causeIn(chain: readonly Error[]): Cause {
  const innermost = chain.at(-1)?.message ?? '';
  for (const { says, means } of sentences) {
    const found = says.exec(innermost);
    if (found !== null) return means(found[1] ?? '');
  }
  return { kind: 'syntax' };
}

type Range = { begin: number; end: number };

function spotIn(chain: readonly Error[], cause: Cause, closer: Range | null, body: string) {
  const ranges = chain.map((error) => rangeOf(Reflect.get(error, 'token'), body));
  // The innermost one is the closest.
  const range = closer ?? ranges.findLast((found) => found !== null) ?? null;
  if (range === null) return null;
  const exact = cause.kind === 'unknown-filter' ? filterIn(body, range, cause.filter) : range;
  return spotOf(body, exact.begin, exact.end);
}

/** A token that was read from another text says nothing about this one. */
function rangeOf(token: unknown, body: string): Range | null {
  if (typeof token !== 'object' || token === null) return null;
  const { input, begin, end } = token as Record<string, unknown>; // looked at in the next line
  if (input !== body || typeof begin !== 'number' || typeof end !== 'number') return null;
  return { begin, end };
}

function filterIn(body: string, { begin, end }: Range, filter: string): Range {
  const found = new RegExp(`\\|\\s*(${filter})\\b`, 'd').exec(body.slice(begin, end));
  const [from, to] = found?.indices?.[1] ?? [0, end - begin];
  return { begin: begin + from, end: begin + to };
}
