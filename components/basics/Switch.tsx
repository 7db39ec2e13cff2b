import { Check } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Failure, pressFailure } from './failure.ts';
import { Icon } from './Icon.tsx';

interface Props {
  label: string;
  hint: string;
  on: boolean;
  /** Resolves with why it was not stored; null when it was. */
  onChange(on: boolean): Promise<Failure | null>;
}

/** Something to switch on or off, stored at once. */
export function Switch({ label, hint, on, onChange }: Props) {
  const [state, setState] = useState<'idle' | 'saved' | Failure>('idle');
  const failed = state === 'idle' || state === 'saved' ? null : state;
  return (
    <label class="setting">
      <span class="grow">
        <span class="setting-name">{label}</span>
        <span class="small quiet">{hint}</span>
        <span role="status" class={failed !== null ? 'small wrong' : 'small saved-state'}>
          {failed !== null && pressFailure(failed)}
          {state === 'saved' && (
            <>
              <Icon node={Check} size={14} /> {i18n.t('options.saved')}
            </>
          )}
        </span>
      </span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is checked.
        role="switch"
        class="switch"
        checked={on}
        onChange={async (event) => {
          const box = event.currentTarget;
          const failure = await onChange(box.checked);
          setState(failure ?? 'saved');
          if (failure !== null) box.checked = on;
        }}
      />
    </label>
  );
}
