import { i18n } from '#i18n';
import type { ImportMode } from '../../../utils/domain/formats/import-result.ts';
import type { BackupInfo } from '../../../utils/domain/library/backup.ts';
import type { LibraryHealth } from '../../../utils/domain/library/health.ts';
import type { Failure } from '../../basics/failure.ts';
import type { Moment } from '../../basics/moment.ts';
import type { ExportState } from '../../notices/export-state.ts';
import { BackupList } from './BackupList.tsx';
import { EraseCard } from './EraseCard.tsx';
import { ExportRow } from './ExportRow.tsx';
import { HealthLine } from './HealthLine.tsx';
import { ImportRow } from './ImportRow.tsx';
import type { ImportState } from './import-state.ts';
import type { RestoreOutcome } from './restore-words.ts';

export interface BackupsModel {
  /** Null until known. */
  health: LibraryHealth | null;
  backups: readonly BackupInfo[] | null;
  /** Replies in the library. */
  count: number;
  exported: ExportState;
  importing: ImportState;
  moment: Moment;
}

export interface BackupsActs {
  exportNow(): void;
  chooseFile(file: File): void;
  importFile(mode: ImportMode): void;
  cancelImport(): void;
  restore(id: string): Promise<RestoreOutcome>;
  erase(): Promise<Failure | null>;
}

/** What keeps the library safe: backups by themselves, and files in the person's own hands. */
export function BackupsView({ model, acts }: { model: BackupsModel; acts: BackupsActs }) {
  const { health, backups, count, exported, importing, moment } = model;
  return (
    <section class="page">
      <h1>{i18n.t('options.backups')}</h1>
      {health !== null && <HealthLine health={health} count={count} moment={moment} />}
      <h2>{i18n.t('backups.file')}</h2>
      <div class="card">
        <ExportRow exported={exported} onExport={acts.exportNow} />
        <ImportRow
          state={importing}
          moment={moment}
          onFile={acts.chooseFile}
          onImport={acts.importFile}
          onCancel={acts.cancelImport}
        />
      </div>
      {health?.backups === 'kept' && backups !== null && (
        <>
          <h2>{i18n.t('backups.list')}</h2>
          <p class="quiet">{i18n.t('backups.list_hint')}</p>
          <BackupList backups={backups} moment={moment} onRestore={acts.restore} />
        </>
      )}
      <h2>{i18n.t('backups.erase')}</h2>
      <EraseCard exported={exported} onExport={acts.exportNow} onErase={acts.erase} />
    </section>
  );
}
