import { i18n } from '#i18n';
import type { ImportCounts } from '../../../utils/domain/formats/import-result.ts';
import type { LibraryFile } from '../../../utils/domain/formats/library-file.ts';
import { type Moment, numberWords, timeWords } from '../../basics/moment.ts';
import type { ImportState } from './import-state.ts';

export function templatesWords(count: number, moment: Moment): string {
  return i18n.t('backups.templates', count, [numberWords(count, moment)]);
}

export function foldersWords(count: number, moment: Moment): string {
  return i18n.t('backups.folders', count, [numberWords(count, moment)]);
}

/** "45 saved replies, 5 folders, exported 3 November 2026 at 10:02" */
export function summaryOf({ templates, folders, exportedAt }: LibraryFile, moment: Moment): string {
  return i18n.t('backups.summary', [
    templatesWords(templates.length, moment),
    foldersWords(folders.length, moment),
    timeWords(exportedAt, moment),
  ]);
}

/** What an import did, in a sentence per number that is not zero. */
export function resultOf(done: Extract<ImportState, { kind: 'done' }>, moment: Moment): string[] {
  const { mode, counts, templates } = done;
  const number = (count: number) => numberWords(count, moment);
  const first =
    mode === 'replace'
      ? i18n.t('backups.replaced', templates, [number(templates)])
      : counts.added === 0
        ? i18n.t('backups.nothing_new')
        : i18n.t('replies.added', counts.added, [number(counts.added)]);
  return [first, ...(mode === 'add' ? already(counts, number) : []), ...lost(counts, number)];
}

function already({ same, kept }: ImportCounts, number: (count: number) => string): string[] {
  return [
    ...(same > 0 ? [i18n.t('backups.same', same, [number(same)])] : []),
    ...(kept > 0 ? [i18n.t('backups.differs', kept, [number(kept)])] : []),
  ];
}

function lost({ shortcutsDropped, trashed }: ImportCounts, number: (count: number) => string): string[] {
  return [
    ...(shortcutsDropped > 0
      ? [i18n.t('backups.shortcuts', shortcutsDropped, [number(shortcutsDropped)])]
      : []),
    ...(trashed > 0 ? [i18n.t('backups.trashed', trashed, [number(trashed)])] : []),
  ];
}
