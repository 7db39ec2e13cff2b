/** Part of a body: UTF-16 offsets, and what a person counts from 1. */
export interface Spot {
  begin: number;
  end: number;
  line: number;
  column: number;
}

/** What stands in the way of inserting, in the person's terms. */
export type Cause =
  /** "{{" or "{%" without its end. */
  | { kind: 'not-closed' }
  /** `{% if %}` without `{% endif %}`. */
  | { kind: 'tag-not-closed'; tag: string }
  | { kind: 'unknown-tag'; tag: string }
  /** `{% endif %}` or `{% else %}` without what it belongs to. */
  | { kind: 'stray-tag'; tag: string }
  | { kind: 'unknown-filter'; filter: string }
  | { kind: 'unknown-variable'; name: string }
  /** `{{ customer }}`: a group of values, of which one has to be named. */
  | { kind: 'group'; name: string }
  | { kind: 'not-a-date'; filter: string }
  | { kind: 'needs-number'; filter: string }
  | { kind: 'not-a-weekday'; filter: string }
  /** `ask`, `choose` and `include` want texts in quotes. */
  | { kind: 'needs-text'; tag: string }
  | { kind: 'two-cursors' }
  | { kind: 'include-missing'; shortcut: string }
  /** Shortcuts from the first to the one that calls itself again. */
  | { kind: 'include-cycle'; chain: readonly string[] }
  | { kind: 'include-deep'; chain: readonly string[] }
  | { kind: 'too-long' }
  | { kind: 'too-much' }
  | { kind: 'syntax' };

export type RenderProblem = Cause & {
  /** Where in the body; null when it is not one place. */
  spot: Spot | null;
  /** Shortcut of the included reply in which it is; then `spot` is the tag that includes. */
  inside: string | null;
};

/** Thrown by our own tags and filters; never leaves `render`. */
export class TemplateError extends Error {
  constructor(
    readonly problem: Cause,
    /** Shortcut of the included reply where it happened. */
    readonly inside: string | null = null,
    /** Closer than the whole tag. */
    readonly range: { begin: number; end: number } | null = null,
  ) {
    super(problem.kind);
  }
}

/** At most to the end of its first line: a tag that never ends would mark all the rest. */
export function spotOf(body: string, begin: number, end: number): Spot {
  const before = body.slice(0, begin);
  const lineStart = before.lastIndexOf('\n') + 1;
  const lineEnd = body.indexOf('\n', begin);
  return {
    begin,
    end: Math.max(begin, Math.min(end, lineEnd < 0 ? body.length : lineEnd)),
    line: before.split('\n').length,
    column: begin - lineStart + 1,
  };
}
