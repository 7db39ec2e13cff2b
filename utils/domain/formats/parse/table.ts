import Papa from 'papaparse';
import type { ReadProblem } from '../format.ts';
import { mostReplies } from '../limits.ts';

export interface Table {
  rows: string[][];
  delimiter: string;
  /** Line, from 1, of a quote that is never closed: what follows is swallowed by one cell. Null when there is none. */
  openQuote: number | null;
  /** Whether there are so many records that the rest was not read. */
  cutOff: boolean;
}

/** Why a table cannot be trusted to be whole; null when it can. */
export function tableProblem({ openQuote, cutOff }: Table): ReadProblem | null {
  if (openQuote !== null) return { kind: 'open-quote', line: openQuote };
  return cutOff ? { kind: 'too-many' } : null;
}

const delimiters = [',', ';', '\t'] as const;

/** Records that are looked at to find the delimiter. */
const sampled = 20;

/** Characters in which these are looked for. */
const sampleLength = 200_000;

/** Records that are read: replies, and empty lines between them. */
const mostRecords = 3 * mostReplies;

/** The cells of a text with separated values. Empty lines are left out; line ends in cells are "\n". */
export function parseTable(text: string): Table {
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(lines.slice(0, sampleLength));
  const { data, errors, meta } = parse(lines, delimiter, mostRecords);
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  const openQuote = open === undefined ? null : lineOf(lines, open.index ?? 0);
  return { rows: data, delimiter, openQuote, cutOff: meta.truncated };
}

function parse(text: string, delimiter: string, preview: number): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview, skipEmptyLines: 'greedy' });
}

/** Which makes the first records most alike, and of those the one with most cells: commas also stand in sentences. */
function delimiterOf(text: string): string {
  const judged = delimiters.map((delimiter) => {
    const sizes = parse(text, delimiter, sampled).data.map((row) => row.length);
    const size = sizes[0] ?? 0;
    return { delimiter, size, alike: sizes.filter((each) => each === size).length / (sizes.length || 1) };
  });
  const split = judged.filter(({ size }) => size > 1);
  return split.toSorted((a, b) => b.alike - a.alike || b.size - a.size)[0]?.delimiter ?? ',';
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Cells by the names in the first record, compared without case and spaces; of two columns with one name the first. */
export function headerOf(table: Table): ReadonlyMap<string, number> {
  const names = (table.rows[0] ?? []).map((name) => name.trim().toLowerCase());
  return new Map(names.map((name, index) => [name, index] as const).toReversed());
}
