import { anyBody } from '../body.ts';
import { collected } from '../collect.ts';
import { type Format, type ImportNote, refused } from '../format.ts';
import { share } from '../parse/fields.ts';
import type { Table } from '../parse/table.ts';
import { holdsJson } from '../source.ts';
import { textExpanderDialect } from '../text/textexpander.ts';

/** TextExpander's CSV: no header; abbreviation, content and perhaps a label. Its quotes do not always pair up. */
export const textExpander: Format = {
  id: 'textexpander',
  label: 'TextExpander',
  detect(source) {
    if (holdsJson(source)) return 0;
    const { rows } = rowsOf(source.text, source.table());
    const alike = share(rows, (row) => {
      const [abbreviation = '', content = ''] = row;
      return (
        row.length >= 2 &&
        row.length <= 3 &&
        /^\S{1,40}$/.test(abbreviation) &&
        content.length > abbreviation.length
      );
    });
    if (alike < 0.8 || isHeader(rows[0] ?? [])) return 0;
    return source.fileName.includes('textexpander') ? 0.9 : source.fileName.endsWith('.csv') ? 0.6 : 0.3;
  },
  read(source) {
    const table = source.table();
    if (table.cutOff) return refused({ kind: 'too-many' });
    const { rows, notes } = rowsOf(source.text, table);
    return collected(
      rows.map(([abbreviation = '', content = '', label = '']) => ({
        ...anyBody(content, textExpanderDialect),
        shortcut: abbreviation,
        title: label,
      })),
      notes,
    );
  },
};

function rowsOf(
  text: string,
  { rows, delimiter, openQuote }: Table,
): { rows: string[][]; notes: ImportNote[] } {
  if (openQuote === null) return { rows, notes: [] };
  return { rows: repaired(text, delimiter), notes: [{ kind: 'quotes-repaired' }] };
}

/** Without a meaning for quotes within a text: a record begins with each line that begins with an abbreviation. */
function repaired(text: string, delimiter: string): string[][] {
  const records: string[] = [];
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const at = line.indexOf(delimiter);
    const begins = at > 0 && at <= 40 && /^\S+$/.test(line.slice(0, at));
    if (begins || records.length === 0) records.push(line);
    else records[records.length - 1] += `\n${line}`;
  }
  return records.map((record) => {
    const at = record.indexOf(delimiter);
    const rest = record.slice(at + 1).trim();
    const [, content, label] = /^"([\s\S]*)"(?:.([^"]*))?$/.exec(rest) ?? [];
    return [
      record.slice(0, Math.max(0, at)),
      (content ?? rest.replace(/^"/, '')).replaceAll('""', '"'),
      label ?? '',
    ];
  });
}

function isHeader(row: readonly string[]): boolean {
  return (
    row.every((cell) => /^[a-z _]{1,20}$/i.test(cell)) &&
    /^(?:id|name|title|shortcut|abbreviation)$/i.test(row[0] ?? '')
  );
}
