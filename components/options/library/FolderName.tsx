import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Field } from '../../basics/Field.tsx';
import { pressFailure } from '../../basics/failure.ts';
import { useOnce } from '../../basics/use-once.ts';
import type { FolderProblem } from './tidy.ts';

interface Props {
  /** Empty for a new folder. */
  name: string;
  onSave(name: string): Promise<FolderProblem>;
  /** It has its name, or shall keep the one it had. */
  onDone(): void;
}

/** Of `folderSchema`. */
const longestName = 60;

export function FolderName({ name, onSave, onDone }: Props) {
  const [typed, setTyped] = useState(name);
  const [problem, setProblem] = useState<FolderProblem>(null);
  const [running, once] = useOnce();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.select(), []);

  async function save(): Promise<void> {
    const wanted = typed.trim();
    const failed = wanted === '' || wanted === name ? null : await onSave(wanted);
    setProblem(failed);
    if (failed === null) onDone();
    else form.current?.querySelector('input')?.focus();
  }

  return (
    <form
      ref={form}
      class="folder-form"
      onSubmit={(event) => {
        event.preventDefault();
        once(save);
      }}
      onKeyDown={(event) => {
        // The list has a meaning for other keys, and for Escape as well.
        event.stopPropagation();
        if (event.key === 'Escape') onDone();
      }}
    >
      <Field label={i18n.t('tidy.folder_name')} error={problem === null ? null : words(problem, typed)}>
        {(control) => (
          <input
            {...control}
            class="field"
            autocomplete="off"
            maxLength={longestName}
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setProblem(null);
            }}
          />
        )}
      </Field>
      <div class="acts">
        <button type="submit" class="button main" disabled={running}>
          {name === '' ? i18n.t('tidy.create') : i18n.t('replies.save')}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {i18n.t('backups.cancel')}
        </button>
      </div>
    </form>
  );
}

function words(problem: NonNullable<FolderProblem>, typed: string): string {
  return problem === 'name-taken' ? i18n.t('tidy.folder_taken', [typed.trim()]) : pressFailure(problem);
}
