import { i18n } from '#i18n';
import type { LibraryTable } from '../../../utils/domain/formats/library-file.ts';
import type { FileProblem } from './import-state.ts';

/** What is wrong with a file, that nothing was changed, and what to do. @param name that of the file */
export function fileProblemSentence(problem: FileProblem, name: string): string {
  switch (problem.kind) {
    case 'unreadable':
      return i18n.t('file_problem.unreadable', [name]);
    case 'too-big':
      return i18n.t('file_problem.too_big', [name]);
    case 'not-text':
    case 'too-deep':
    case 'not-repartee':
      return i18n.t('file_problem.not_ours', [name]);
    case 'not-json':
      return i18n.t('file_problem.not_json', [name]);
    case 'newer-schema':
      return i18n.t('file_problem.newer', [name]);
    case 'bad-row':
      return i18n.t('file_problem.bad_row', [name, placeOf(problem)]);
    case 'duplicate-id':
      return i18n.t('file_problem.twice', [name, rowOf(problem.table, problem.index)]);
    case 'duplicate-shortcut':
      return i18n.t('file_problem.shortcut_twice', [name, problem.shortcut, ...problem.titles]);
  }
}

/** Where in the file: "reply 3, “body”". */
function placeOf({ table, index, field }: Extract<FileProblem, { kind: 'bad-row' }>): string {
  const row = table === 'settings' ? i18n.t('file_problem.row_settings') : rowOf(table, index);
  return field === null ? row : i18n.t('file_problem.field', [row, field]);
}

/** People count from 1. A table that is no list at all goes by its name in the file. */
function rowOf(table: LibraryTable, index: number | null): string {
  if (index === null) return table;
  const number: [string] = [String(index + 1)];
  switch (table) {
    case 'pages':
      return i18n.t('file_problem.row_pages', number);
    case 'folders':
      return i18n.t('file_problem.row_folders', number);
    case 'templates':
      return i18n.t('file_problem.row_templates', number);
  }
}
