import { Check } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from './Icon.tsx';

interface Props {
  label: string;
  hint: string;
  on: boolean;
  /** Resolves with whether it was stored. */
  onChange(on: boolean): Promise<boolean>;
}

/** Something to switch on or off, stored at once. */
export function Switch({ label, hint, on, onChange }: Props) {
  const [state, setState] = useState<'idle' | 'saved' | 'failed'>('idle');
  return (
    <label class="setting">
      <span class="grow">
        <span class="setting-name">{label}</span>
        <span class="small quiet">{hint}</span>
        <span role="status" class={state === 'failed' ? 'small wrong' : 'small saved-state'}>
          {state === 'failed' && i18n.t('options.lost')}
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
          const done = await onChange(box.checked);
          setState(done ? 'saved' : 'failed');
          if (!done) box.checked = on;
        }}
      />
    </label>
  );
}
