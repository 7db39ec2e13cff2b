import { CircleCheck, Undo2 } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '../../basics/Icon.tsx';
import type { Moment } from '../../basics/moment.ts';
import type { WizardState } from './import-state.ts';
import { doneWords, undoSentence } from './import-words.ts';

interface Props {
  state: Extract<WizardState, { kind: 'done' }>;
  moment: Moment;
  onUndo(): void;
  onRestart(): void;
}

/** What the import did, and the way back. */
export function ImportDone({ state, moment, onUndo, onRestart }: Props) {
  const { undo } = state;
  const undone = typeof undo === 'object' && 'kept' in undo;
  const sentence = undoSentence(undo, moment);
  return (
    <div class="card done-card">
      <p class="done-words" role="status">
        {!undone && <Icon node={CircleCheck} size={20} />}
        <span>{undone ? sentence : doneWords(state, moment)}</span>
      </p>
      <div role="alert" class="row-news">
        {!undone && sentence !== null && <p class="notice bad">{sentence}</p>}
      </div>
      <div class="acts">
        {!undone && (
          <button type="button" class="button" disabled={undo === 'busy'} onClick={onUndo}>
            <Icon node={Undo2} /> {undo === 'busy' ? i18n.t('import.undoing') : i18n.t('import.undo')}
          </button>
        )}
        <a class="button" href="#replies">
          {i18n.t('import.to_replies')}
        </a>
        <button type="button" class="button plain" onClick={onRestart}>
          {i18n.t('import.another')}
        </button>
      </div>
    </div>
  );
}
