import type { IconNode } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from './Icon.tsx';
import { useOnce } from './use-once.ts';

interface Props {
  label: string;
  /** What screen readers say instead, where several buttons have the same label. */
  fullLabel?: string;
  icon?: IconNode;
  /** What pressing yes will do. */
  question: string;
  yes: string;
  no?: string;
  /** In place of `yes` while it runs. */
  busy?: string;
  /** Something is lost by it. */
  danger?: boolean;
  onYes(): Promise<void>;
}

/** A button that says first what it will do. The question stands where the button is, and Escape takes it away. */
export function AskFirst({ label, fullLabel, icon, question, yes, no, busy, danger, onYes }: Props) {
  const [asking, setAsking] = useState(false);
  const [running, once] = useOnce();
  const trigger = useRef<HTMLButtonElement>(null);
  const answer = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  // At once, not after the next picture: the next key must not get lost between the two buttons.
  useLayoutEffect(() => {
    if (asking) answer.current?.focus();
    else if (wasAsking.current) trigger.current?.focus();
    wasAsking.current = asking;
  }, [asking]);

  if (!asking) {
    return (
      <button
        ref={trigger}
        type="button"
        class={danger === true ? 'button danger' : 'button'}
        aria-label={fullLabel}
        onClick={() => setAsking(true)}
      >
        {icon !== undefined && <Icon node={icon} />} {label}
      </button>
    );
  }
  return (
    <fieldset
      class="ask-first"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || running) return;
        event.preventDefault();
        setAsking(false);
      }}
    >
      <legend class="unseen">{fullLabel ?? label}</legend>
      <p>{question}</p>
      <div class="acts">
        <button
          type="button"
          class={danger === true ? 'button main dangerous' : 'button main'}
          disabled={running}
          onClick={() => once(() => onYes().then(() => setAsking(false)))}
        >
          {running ? (busy ?? yes) : yes}
        </button>
        {/* The harmless answer has the focus, so that a second Enter does nothing. */}
        <button ref={answer} type="button" class="button" disabled={running} onClick={() => setAsking(false)}>
          {no ?? i18n.t('backups.cancel')}
        </button>
      </div>
    </fieldset>
  );
}
