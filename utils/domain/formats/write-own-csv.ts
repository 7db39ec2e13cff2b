import type { Folder, Template } from '../templates/template.ts';
import { byteOrderMark, csvText, textCell } from './csv.ts';
import { joinList } from './list-cell.ts';
import { type OwnColumn, ownColumns } from './readers/own-csv.ts';

type Library = Readonly<{ templates: readonly Template[]; folders: readonly Folder[] }>;

/** The library as a table for a spreadsheet: UTF-8 with its mark, no cell of which is calculated. */
export function writeOwnCsv({ templates, folders }: Library): string {
  const names = new Map(folders.map(({ id, name }) => [id, name]));
  const rows = templates.map((template) => {
    const cells = cellsOf(template, names.get(template.folderId ?? '') ?? '');
    return ownColumns.map((column) => textCell(cells[column]));
  });
  return byteOrderMark + csvText([ownColumns, ...rows]);
}

function cellsOf(template: Template, folder: string): Record<OwnColumn, string> {
  const { id, title, shortcut, language, body } = template;
  return {
    ...{ id, title, folder, shortcut, language, body },
    tags: joinList(template.tags, ','),
    surface: joinList(template.surfaces, ','),
    frequent: String(template.frequent),
    keywords: joinList(template.keywords, ','),
    examples: joinList(template.examples, '\n'),
  };
}
