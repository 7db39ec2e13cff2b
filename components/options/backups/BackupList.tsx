import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BackupInfo } from '../../../utils/domain/library/backup.ts';
import { AskFirst } from '../../basics/AskFirst.tsx';
import { type Moment, timeLine, timeWords } from '../../basics/moment.ts';
import { foldersWords, templatesWords } from './import-words.ts';
import { type RestoreOutcome, restoreSentence } from './restore-words.ts';

interface Props {
  /** Newest first. */
  backups: readonly BackupInfo[];
  moment: Moment;
  onRestore(id: string): Promise<RestoreOutcome>;
}

/** The backups, and the way back to each. */
export function BackupList({ backups, moment, onRestore }: Props) {
  const [last, setLast] = useState<{ id: string; outcome: RestoreOutcome } | null>(null);
  const isLast = ({ generation }: BackupInfo) => backups.every((other) => other.generation >= generation);
  const news = (id: string) => (last?.id === id && !last.outcome.restored ? last.outcome : null);
  return (
    <>
      <p class="row-news" role="status">
        {last?.outcome.restored === true && (
          <span class="good-news">{restoreSentence(last.outcome, false, moment)}</span>
        )}
      </p>
      <ul class="card backup-list">
        {backups.length === 0 && <li class="setting quiet">{i18n.t('backups.none')}</li>}
        {backups.map((backup) => {
          const failed = news(backup.id);
          return (
            <li key={backup.id} class="setting">
              <div class="grow">
                <p class="setting-name">{timeLine(backup.at, moment)}</p>
                <p class="small quiet">
                  {i18n.t('backups.contents', [
                    templatesWords(backup.templates, moment),
                    foldersWords(backup.folders, moment),
                  ])}
                </p>
              </div>
              <AskFirst
                label={i18n.t('backups.restore')}
                fullLabel={i18n.t('backups.restore_of', [timeWords(backup.at, moment)])}
                question={i18n.t('backups.restore_question')}
                yes={i18n.t('backups.restore_yes')}
                busy={i18n.t('backups.restoring')}
                onYes={async () => {
                  setLast(null);
                  setLast({ id: backup.id, outcome: await onRestore(backup.id) });
                }}
              />
              <div class="row-news" role="alert">
                {failed !== null && (
                  <p class="notice bad">{restoreSentence(failed, isLast(backup), moment)}</p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
