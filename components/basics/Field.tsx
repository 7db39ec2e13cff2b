import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What the control has to carry so that its label, hint and error are read with it. */
export interface Control {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
}

interface Props {
  label: string;
  hint?: string | undefined;
  /** A sentence in place of the hint; null when all is well. */
  error?: string | null;
  class?: string;
  children(control: Control): ComponentChildren;
}

/** A control with its label above and a hint or an error below. */
export function Field({ label, hint, error = null, class: name = '', children }: Props) {
  const id = useId();
  const noteId = `${id}-note`;
  const noted = error !== null || hint !== undefined;
  const control = {
    id,
    'aria-describedby': noted ? noteId : undefined,
    'aria-invalid': error === null ? undefined : true,
  };
  return (
    <div class={`field-group ${name}`}>
      <label class="field-label" for={id}>
        {label}
      </label>
      {children(control)}
      {noted && (
        <p id={noteId} class={error === null ? 'field-note quiet' : 'field-note wrong'}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
}
