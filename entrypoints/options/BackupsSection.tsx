import { BackupsView } from '../../components/options/backups/BackupsView.tsx';
import type { RestoreOutcome } from '../../components/options/backups/restore-words.ts';
import type { LibraryHealth } from '../../utils/domain/library/health.ts';
import { failureIn, failureOf } from '../shared/failure.ts';
import { moment } from '../shared/moment.ts';
import { ask, useAsked } from '../shared/use-asked.ts';
import { startAnew } from './start-anew.ts';
import type { useExport } from './use-export.ts';
import { useImport } from './use-import.ts';

interface Props {
  health: LibraryHealth | null;
  /** Replies in the library. */
  count: number;
  exported: ReturnType<typeof useExport>;
  reload(): Promise<void>;
}

export function BackupsSection({ health, count, exported, reload }: Props) {
  const backups = useAsked('backups', ['library', 'health']);
  const importing = useImport(reload);

  async function restore(id: string): Promise<RestoreOutcome> {
    const answer = await ask('restoreBackup', { id });
    await Promise.all([reload(), backups.reload()]);
    return answer.ok ? answer.value : { restored: false, reason: failureOf(answer.error) };
  }

  async function erase() {
    const failure = failureIn(await ask('eraseEverything', null));
    if (failure === null) startAnew();
    return failure;
  }

  return (
    <BackupsView
      model={{
        health,
        backups: backups.value ?? null,
        count,
        exported: exported.state,
        importing: importing.state,
        moment: moment(),
      }}
      acts={{
        exportNow: exported.exportNow,
        chooseFile: importing.chooseFile,
        importFile: importing.importFile,
        cancelImport: importing.cancel,
        restore,
        erase,
      }}
    />
  );
}
