import { Check } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Combo, type ComboProblem, comboOf, comboProblem } from '../../utils/domain/settings/keys.ts';
import { type Failure, pressFailure } from '../basics/failure.ts';
import { Icon } from '../basics/Icon.tsx';

interface Props {
  label: string;
  hint: string;
  combo: Combo;
  standard: Combo;
  /** Keys that do something else already. */
  others: readonly Combo[];
  /** Resolves with why it was not stored; null when it was. */
  onCombo(combo: Combo): Promise<Failure | null>;
}

type State = 'idle' | 'recording' | 'saved' | { failure: Failure } | ComboProblem;

const problems: Record<ComboProblem, () => string> = {
  'needs-modifier': () => i18n.t('keys.needs_modifier'),
  'belongs-to-text': () => i18n.t('keys.belongs_to_text'),
  taken: () => i18n.t('keys.taken'),
};

/** A key, changed by pressing the new one. */
export function KeyRecorder({ label, hint, combo, standard, others, onCombo }: Props) {
  const newsId = useId();
  const [state, setState] = useState<State>('idle');
  const problem = typeof state === 'string' && state in problems ? problems[state as ComboProblem]() : null; // just checked
  const recording = state === 'recording' || problem !== null;

  async function use(wanted: Combo): Promise<void> {
    const failure = await onCombo(wanted);
    setState(failure === null ? 'saved' : { failure });
  }

  function record(event: KeyboardEvent): void {
    // Tab goes on to the next control: the keyboard must never be caught here.
    if (!recording || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    const pressed = event.repeat ? null : comboOf(event);
    const wrong = pressed === null ? null : comboProblem(pressed, others);
    if (pressed === 'Escape') setState('idle');
    else if (wrong !== null) setState(wrong);
    else if (pressed !== null) void use(pressed);
  }

  return (
    <div class="setting key-setting">
      <div class="grow">
        <p class="setting-name">{label}</p>
        <p class="small quiet">{hint}</p>
      </div>
      <div class="key-acts">
        <kbd>{combo}</kbd>
        <button
          type="button"
          class={recording ? 'button recording' : 'button'}
          aria-describedby={newsId}
          onClick={() => setState(recording ? 'idle' : 'recording')}
          onKeyDown={record}
          // Firefox presses a button when Space comes up, whatever became of Space going down.
          onKeyUp={(event) => recording && event.key === ' ' && event.preventDefault()}
          onBlur={() => recording && setState('idle')}
        >
          {recording ? (
            i18n.t('keys.press')
          ) : (
            <>
              {i18n.t('keys.change')}
              <span class="unseen">{` ${label}`}</span>
            </>
          )}
        </button>
        {combo !== standard && !recording && (
          <button type="button" class="button plain" onClick={() => void use(standard)}>
            {i18n.t('keys.reset', [standard])}
          </button>
        )}
      </div>
      <p id={newsId} class="key-news small" role="status">
        {problem !== null && <span class="wrong">{problem}</span>}
        {typeof state === 'object' && <span class="wrong">{pressFailure(state.failure)}</span>}
        {recording && <span class="quiet">{i18n.t('keys.cancel')}</span>}
        {state === 'saved' && (
          <span class="saved-state">
            <Icon node={Check} size={14} /> {i18n.t('options.saved')}
          </span>
        )}
      </p>
    </div>
  );
}
