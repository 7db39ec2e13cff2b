import { type Format, type ReadOutcome, refused } from '../format.ts';
import { type FieldMapping, guessMapping, type Records, readRecords } from '../mapping.ts';
import { share } from '../parse/fields.ts';
import { type Table, tableProblem } from '../parse/table.ts';
import { holdsJson, type Source } from '../source.ts';

/** Any table with the names of its columns in the first record. */
export const anyTable: Format = {
  id: 'table',
  label: 'CSV',
  detect(source) {
    if (holdsJson(source)) return 0;
    const table = source.table();
    const [header = []] = table.rows;
    if (table.rows.length < 2 || header.length < 2) return 0;
    const alike = share(table.rows, (row) => row.length === header.length);
    const named = guessMapping(recordsOf(table)).sure;
    const file = /\.(?:csv|tsv)$/.test(source.fileName);
    return alike < 0.8 ? 0 : named ? 0.6 : file ? 0.45 : 0;
  },
  read: (source) => readAnyTable(source),
};

export function readAnyTable(source: Source, mapping?: FieldMapping): ReadOutcome {
  const table = source.table();
  const problem = tableProblem(table);
  if (problem !== null) return refused(problem);
  return readRecords(recordsOf(table), mapping);
}

function recordsOf({ rows: [header = [], ...rows] }: Table): Records {
  const names = header.map((name, index) => name.trim() || String(index + 1));
  return rows.map((row) => new Map(names.map((name, index) => [name, row[index] ?? ''] as const)));
}
