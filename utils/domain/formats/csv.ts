import { neutralised } from './formula.ts';

/** As RFC 4180 writes them, and as spreadsheets read them: quotes only where they are needed, lines end in CRLF. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

/** A text as a cell shows it: never calculated, its line ends as tables have them. */
export function textCell(text: string): string {
  return neutralised(text.replace(/\r\n?/g, '\n'));
}

/** Without the byte order mark, spreadsheets take UTF-8 for the system's own encoding. */
export const byteOrderMark = '\ufeff';

/** Spaces at the ends are quoted too: some readers take them off. */
function cellOf(cell: string): string {
  return /[",;\r\n\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
