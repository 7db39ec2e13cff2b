import { Check, Trash2 } from 'lucide';
import { i18n } from '#i18n';
import { textFailure } from '../basics/failure.ts';
import { Icon } from '../basics/Icon.tsx';
import type { Outcome } from './desk.ts';

interface Props {
  isNew: boolean;
  unsaved: boolean;
  outcome: Outcome | null;
  onDiscard(): void;
  onRemove(): void;
}

/** Save and its answer; on the far side, delete. */
export function EditorFoot({ isNew, unsaved, outcome, onDiscard, onRemove }: Props) {
  const saved = outcome?.kind === 'saved' && !unsaved;
  return (
    <div class="editor-foot">
      <div role="alert" class="foot-alert">
        {outcome?.kind === 'failed' && <p class="notice bad">{textFailure(outcome.failure)}</p>}
      </div>
      <button type="submit" class={unsaved || isNew ? 'button main' : 'button'}>
        {i18n.t('replies.save')}
      </button>
      {(unsaved || isNew) && (
        <button type="button" class="button" onClick={onDiscard}>
          {i18n.t('replies.discard')}
        </button>
      )}
      <span class="foot-state small">
        {unsaved && (
          <span class="quiet">
            <span class="unsaved-dot" /> {i18n.t('replies.unsaved')}
          </span>
        )}
        <span role="status" class="saved-state">
          {saved && (
            <>
              <Icon node={Check} size={14} /> {i18n.t('options.saved')}
            </>
          )}
        </span>
      </span>
      {!isNew && (
        <button type="button" class="button danger" onClick={onRemove}>
          <Icon node={Trash2} /> {i18n.t('replies.delete')}
        </button>
      )}
    </div>
  );
}
