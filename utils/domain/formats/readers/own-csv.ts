import { type Surface, surfaces } from '../../inbox/surface.ts';
import { collected } from '../collect.ts';
import { type Format, refused } from '../format.ts';
import { unneutralised } from '../formula.ts';
import { splitList } from '../list-cell.ts';
import { headerOf, tableProblem } from '../parse/table.ts';
import { languageOf } from '../text/language.ts';

/** The columns, in the order in which they are written. Any order is read, and only the body has to be there. */
export const ownColumns = [
  'id',
  'title',
  'folder',
  'shortcut',
  'tags',
  'language',
  'surface',
  'frequent',
  'keywords',
  'examples',
  'body',
] as const;
export type OwnColumn = (typeof ownColumns)[number];

/** Repartee's own table, for editing in a spreadsheet. Its bodies are in our language already. */
export const ownCsv: Format = {
  id: 'repartee-csv',
  label: 'Repartee CSV',
  detect(source) {
    const header = headerOf(source.table());
    // The last five are in no other program's export together.
    const own = (['body', 'shortcut', 'frequent', 'keywords', 'examples'] as const).filter((name) =>
      header.has(name),
    );
    return own.length === 5 ? 1 : own.length >= 4 && header.has('body') ? 0.7 : 0;
  },
  read(source) {
    const table = source.table();
    const problem = tableProblem(table);
    if (problem !== null) return refused(problem);
    const header = headerOf(table);
    if (!header.has('body')) return refused({ kind: 'wrong-shape' });
    return collected(
      table.rows.slice(1).map((row) => {
        const cell = (name: OwnColumn) => unneutralised(row[header.get(name) ?? -1] ?? '');
        return {
          id: cell('id'),
          title: cell('title'),
          folder: [cell('folder')],
          shortcut: cell('shortcut'),
          tags: splitList(cell('tags'), ','),
          language: languageOf(cell('language')),
          surfaces: surfacesOf(splitList(cell('surface'), ',')),
          frequent: truthOf(cell('frequent')),
          keywords: splitList(cell('keywords'), ','),
          examples: splitList(cell('examples'), '\n'),
          body: cell('body'),
        };
      }),
    );
  },
};

function surfacesOf(names: readonly string[]): Surface[] | null {
  const found = surfaces.filter((surface) => names.includes(surface));
  return found.length === 0 ? null : found;
}

/** As spreadsheets write it back, also in French. */
function truthOf(cell: string): boolean | null {
  if (/^(?:true|yes|1|x|vrai|oui)$/i.test(cell.trim())) return true;
  return /^(?:false|no|0|faux|non)$/i.test(cell.trim()) ? false : null;
}
