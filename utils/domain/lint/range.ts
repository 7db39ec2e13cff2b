/** A part of a text, in UTF-16 units as editors count them: `from` inclusive, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A part of a text and what shall stand there instead. */
export interface Edit extends Range {
  readonly put: string;
}

export function shifted<R extends Range>(range: R, by: number): R {
  return { ...range, from: range.from + by, to: range.to + by };
}

export function overlap(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The text with all edits made. They must not overlap; their order does not matter. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((done, { from, to, put }) => done.slice(0, from) + put + done.slice(to), text);
}

/** Where a pattern matches. It must have the flag g and never match nothing. */
export function* rangesOf(text: string, pattern: RegExp): Iterable<Range> {
  for (const match of text.matchAll(pattern)) yield { from: match.index, to: match.index + match[0].length };
}
