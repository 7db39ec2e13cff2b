import type { Template } from '../templates/template.ts';
import type { VariableName } from '../templates/values.ts';
import { csvText, textCell } from './csv.ts';
import { type ExportNote, literalNotes } from './export-note.ts';
import type { Piece } from './text/pieces.ts';
import { readLiquid } from './text/read-liquid.ts';
import { writeLiquid } from './text/write-liquid.ts';

const columns = ['id', 'title', 'shortcut', 'subject', 'to', 'cc', 'bcc', 'tags', 'body'];

const names: Readonly<Partial<Record<VariableName, string>>> = {
  'customer.first_name': 'to.first_name',
  'customer.name': 'to.full_name',
  'agent.name': 'from.full_name',
};

/** The library as Briskine imports it. Folders, languages and the rest have no column there. */
export function writeBriskineCsv(templates: readonly Template[]): { text: string; notes: ExportNote[] } {
  const notes: ExportNote[] = [];
  const rows = templates.map((template) => {
    const literals: string[] = [];
    const html = readLiquid(template.body)
      .map((piece) => htmlOf(piece, literals))
      .join('');
    notes.push(...literalNotes(template, literals));
    const { id, title, shortcut, tags } = template;
    const body = `<div>${html}</div>`;
    return [id, title, shortcut, '', '', '', '', tags.join(', '), body].map(textCell);
  });
  return { text: csvText([columns, ...rows]), notes };
}

function htmlOf(piece: Piece, literals: string[]): string {
  if (piece.kind === 'text') return escaped(piece.text);
  const name = piece.kind === 'variable' ? names[piece.name] : undefined;
  if (piece.kind === 'variable' && name !== undefined) {
    if (piece.fallback === null) return `{{${name}}}`;
    if (!/[{}]/.test(piece.fallback))
      return `{{#if ${name}}}{{${name}}}{{else}}${escaped(piece.fallback)}{{/if}}`;
  }
  const literal = piece.kind === 'unsupported' ? piece.literal : writeLiquid([piece]);
  literals.push(literal);
  return escaped(literal);
}

/** As HTML that shows the text as it is, of which spaces in a row would be one. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('{{', '\\{{')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\n /g, '\n&nbsp;')
    .replace(/ {2}/g, ' &nbsp;')
    .replaceAll('\n', '<br>');
}
