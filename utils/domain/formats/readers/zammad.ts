import { normaliseShortcut } from '../../templates/shortcut.ts';
import { anyBody } from '../body.ts';
import { collected } from '../collect.ts';
import { type Format, refused } from '../format.ts';
import { headerOf, tableProblem } from '../parse/table.ts';
import type { Dialect } from '../text/dialect.ts';
import { type Names, nameFor } from '../text/mustache.ts';

const names: Names = {
  'ticket.customer.firstname': 'customer.first_name',
  'ticket.customer.fullname': 'customer.name',
  'ticket.customer.name': 'customer.name',
  'user.firstname': 'agent.name',
  'user.fullname': 'agent.name',
  'ticket.group.name': 'page.name',
};

const dialect: Dialect = {
  command: /#\{[^{}]{1,200}\}/g,
  piece([whole]) {
    const name = nameFor(whole.slice(2, -1).trim(), names);
    return name === null ? null : { kind: 'variable', name, fallback: null };
  },
};

/** What stands between the values of a cell with several. */
const several = '~~~';

/** Zammad's text modules: `id,name,keywords,content,…`. Typing "::" and a keyword calls one up. */
export const zammad: Format = {
  id: 'zammad',
  label: 'Zammad',
  detect(source) {
    const header = headerOf(source.table());
    return ['name', 'keywords', 'content'].every((name) => header.has(name)) ? 0.9 : 0;
  },
  read(source) {
    const table = source.table();
    const problem = tableProblem(table);
    if (problem !== null) return refused(problem);
    const header = headerOf(table);
    if (!header.has('content')) return refused({ kind: 'wrong-shape' });
    return collected(
      table.rows.slice(1).map((row) => {
        const cell = (name: string) => row[header.get(name) ?? -1] ?? '';
        const title = cell('name');
        if (/^(?:false|0)$/i.test(cell('active'))) return { skipped: 'inactive-skipped', title };
        const written = cell('keywords');
        const keywords = written
          .split(written.includes(several) ? several : /[,;\s]+/)
          .map((word) => word.replace(/^\s*::/, ''));
        const shortcut = keywords.find((word) => normaliseShortcut(word) !== '') ?? '';
        return { ...anyBody(cell('content'), dialect), title, shortcut, keywords };
      }),
    );
  },
};
