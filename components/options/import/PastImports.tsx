import { Undo2 } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PastImport } from '../../../utils/domain/library/past-import.ts';
import { AskFirst } from '../../basics/AskFirst.tsx';
import { type Moment, timeLine, timeWords } from '../../basics/moment.ts';
import type { UndoState } from './import-state.ts';
import { pastWords, undoSentence } from './import-words.ts';
import { nameWords } from './trouble-words.ts';

interface Props {
  /** Newest first. */
  past: readonly PastImport[];
  moment: Moment;
  onUndo(id: string): Promise<UndoState>;
}

/** Imports that are remembered: each can still be undone. */
export function PastImports({ past, moment, onUndo }: Props) {
  const [last, setLast] = useState<{ id: string; outcome: UndoState } | null>(null);
  return (
    <>
      <h2>{i18n.t('import.past')}</h2>
      <p class="quiet">{i18n.t('import.past_hint')}</p>
      <ul class="card past-imports">
        {past.map((one) => (
          <li key={one.id} class="setting">
            <div class="grow">
              <p class="setting-name">{nameWords(one.name)}</p>
              <p class="small quiet">
                {i18n.t('import.past_line', [timeLine(one.at, moment), pastWords(one, moment)])}
              </p>
            </div>
            {one.undone ? (
              <p class="quiet">{i18n.t('import.was_undone')}</p>
            ) : (
              <AskFirst
                label={i18n.t('import.undo')}
                fullLabel={i18n.t('import.undo_of', [nameWords(one.name), timeWords(one.at, moment)])}
                icon={Undo2}
                question={i18n.t('import.undo_question')}
                yes={i18n.t('import.undo')}
                busy={i18n.t('import.undoing')}
                onYes={async () => setLast({ id: one.id, outcome: await onUndo(one.id) })}
              />
            )}
            <p class="row-news" role="status">
              {last?.id === one.id && undoSentence(last.outcome, moment)}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
