import { i18n } from '#i18n';
import type { WizardState } from './import-state.ts';
import { nameWords } from './trouble-words.ts';

interface Props {
  state: Extract<WizardState, { kind: 'reading' }>;
  onCancel(): void;
}

/** A file is being read, beside the page. */
export function Reading({ state: { name, done, total }, onCancel }: Props) {
  const words =
    total > 1
      ? i18n.t('import.reading_of', [nameWords(name), String(done + 1), String(total)])
      : i18n.t('import.reading', [nameWords(name)]);
  return (
    <div class="card progress-card">
      <p role="status">{words}</p>
      <progress max={total} value={total > 1 ? done : undefined} aria-label={words} />
      <button type="button" class="button" onClick={onCancel}>
        {i18n.t('backups.cancel')}
      </button>
    </div>
  );
}
