import { Check } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Field } from '../basics/Field.tsx';
import { type Failure, textFailure } from '../basics/failure.ts';
import { Icon } from '../basics/Icon.tsx';

interface Props {
  label: string;
  hint?: string;
  value: string;
  maxLength: number;
  /** An empty field goes back to what was stored. */
  required?: boolean;
  autocomplete?: string;
  /** Resolves with why it was not stored; null when it was. */
  onSave(value: string): Promise<Failure | null>;
}

/** A field that is stored when it is left, or with Enter. */
export function SavedField({ label, hint, value, maxLength, required, autocomplete, onSave }: Props) {
  /** Null while the field shows what is stored. */
  const [typed, setTyped] = useState<string | null>(null);
  const [state, setState] = useState<'idle' | 'saved' | Failure>('idle');

  async function save(): Promise<void> {
    if (typed === null) return;
    const wanted = typed.trim();
    if (wanted === value || (wanted === '' && required === true)) {
      setTyped(null);
      return;
    }
    const failure = await onSave(wanted);
    setState(failure ?? 'saved');
    // Typed on meanwhile: that stays, to be saved when the field is left again.
    if (failure === null) setTyped((now) => (now === typed ? null : now));
  }

  return (
    <form
      class="saved-field"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field
        label={label}
        hint={hint}
        error={state === 'idle' || state === 'saved' ? null : textFailure(state)}
      >
        {(control) => (
          <span class="with-state">
            <input
              {...control}
              class="field"
              dir="auto"
              autocomplete={autocomplete ?? 'off'}
              maxLength={maxLength}
              value={typed ?? value}
              onInput={(event) => {
                setTyped(event.currentTarget.value);
                setState('idle');
              }}
              onBlur={() => void save()}
            />
            <span role="status" class="saved-state small">
              {state === 'saved' && (
                <>
                  <Icon node={Check} size={14} /> {i18n.t('options.saved')}
                </>
              )}
            </span>
          </span>
        )}
      </Field>
    </form>
  );
}
