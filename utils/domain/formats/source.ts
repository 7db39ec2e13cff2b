import type { ReadProblem } from './format.ts';
import { looksLikeJson, parseJson } from './parse/json.ts';
import { parseTable, type Table } from './parse/table.ts';

export type Parsed<T> = { ok: true; value: T } | { ok: false; problem: ReadProblem };

/** A text to import. It is parsed at most once each way, however many formats ask. */
export interface Source {
  text: string;
  /** Lower case; empty for a pasted text. */
  fileName: string;
  json(): Parsed<unknown>;
  table(): Table;
}

export function sourceOf(text: string, fileName = ''): Source {
  return {
    text,
    fileName: fileName.toLowerCase(),
    json: once(() => parseJson(text)),
    table: once(() => parseTable(text)),
  };
}

/** Whether a text is a list or an object of JSON, or wants to be one: then it is neither a table nor a text. */
export function holdsJson({ text, json }: Source): boolean {
  if (looksLikeJson(text)) return true;
  const parsed = /^\s*[[{]/.test(text.slice(0, 200)) ? json() : null;
  return parsed?.ok === true;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
