import { anyBody } from '../body.ts';
import { collected } from '../collect.ts';
import { type Format, refused } from '../format.ts';
import { unneutralised } from '../formula.ts';
import { labelsOf } from '../parse/fields.ts';
import { headerOf, tableProblem } from '../parse/table.ts';
import type { Dialect } from '../text/dialect.ts';
import { mustachePiece, type Names } from '../text/mustache.ts';
import type { Piece } from '../text/pieces.ts';

const names: Names = {
  'to.first_name': 'customer.first_name',
  'to.name': 'customer.name',
  'to.full_name': 'customer.name',
  'from.first_name': 'agent.name',
  'from.name': 'agent.name',
  'from.full_name': 'agent.name',
  'account.first_name': 'agent.name',
  'account.name': 'agent.name',
  'account.full_name': 'agent.name',
};

/** `{{#if to.first_name}}{{to.first_name}}{{else}}there{{/if}}`: the one block that has a counterpart. */
const fallback = /^\{\{#if ([\w.[\]]+)\}\}\{\{\1\}\}\{\{else\}\}([^{}]{0,200})\{\{\/if\}\}$/;

/** Handlebars: a backslash before it makes a command a text. */
export const briskineDialect: Dialect = {
  command:
    /\\\{\{|\{\{#if ([\w.[\]]{1,60})\}\}\{\{\1\}\}\{\{else\}\}[^{}]{0,200}\{\{\/if\}\}|\{{2,3}[^{}]{0,200}\}{2,3}/g,
  piece: ([whole]) => (whole === '\\{{' ? { kind: 'text', text: '{{' } : pieceOf(whole)),
};

function pieceOf(whole: string): Piece | null {
  const [, name, otherwise] = fallback.exec(whole) ?? [];
  if (name === undefined) return mustachePiece(whole, names);
  const piece = mustachePiece(`{{${name}}}`, names);
  return piece?.kind === 'variable' ? { ...piece, fallback: otherwise ?? '' } : null;
}

/** Briskine's export, in any order of its columns; exports of the last years also have `body_plain_text`. */
export const briskine: Format = {
  id: 'briskine',
  label: 'Briskine',
  detect(source) {
    const header = headerOf(source.table());
    if (!['title', 'shortcut', 'body'].every((name) => header.has(name))) return 0;
    const own = ['subject', 'to', 'cc', 'bcc', 'tags', 'body_plain_text'].filter((name) => header.has(name));
    return own.length >= 2 ? 0.9 : own.length === 1 ? 0.6 : 0;
  },
  read(source) {
    const table = source.table();
    const problem = tableProblem(table);
    if (problem !== null) return refused(problem);
    const header = headerOf(table);
    if (!header.has('body')) return refused({ kind: 'wrong-shape' });
    return collected(
      table.rows.slice(1).map((row) => {
        const cell = (name: string) => unneutralised(row[header.get(name) ?? -1] ?? '');
        const { body, notes } = anyBody(cell('body') || cell('body_plain_text'), briskineDialect);
        return {
          title: cell('title'),
          shortcut: cell('shortcut'),
          tags: labelsOf(cell('tags')),
          body,
          notes,
        };
      }),
    );
  },
};
