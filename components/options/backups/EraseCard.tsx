import { Download, Trash2 } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Failure, pressFailure } from '../../basics/failure.ts';
import { Icon } from '../../basics/Icon.tsx';
import { useOnce } from '../../basics/use-once.ts';
import type { ExportState } from '../../notices/export-state.ts';
import { isEraseWord } from './erase-word.ts';

interface Props {
  exported: ExportState;
  onExport(): void;
  /** Resolves with why nothing was erased; null when everything is gone. */
  onErase(): Promise<Failure | null>;
}

/** The end of everything: a word has to be typed for it. */
export function EraseCard({ exported, onExport, onErase }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <div class="card">
      <div class="setting">
        <div class="grow">
          <p>{i18n.t('backups.erase_hint')}</p>
        </div>
        {!open && (
          <button type="button" class="button danger" onClick={() => setOpen(true)}>
            <Icon node={Trash2} /> {i18n.t('backups.erase')}
          </button>
        )}
        {open && (
          <EraseForm
            exported={exported}
            onExport={onExport}
            onErase={onErase}
            onCancel={() => setOpen(false)}
          />
        )}
      </div>
    </div>
  );
}

function EraseForm({ exported, onExport, onErase, onCancel }: Props & { onCancel: () => void }) {
  const [typed, setTyped] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [running, once] = useOnce();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  const word = i18n.t('backups.erase_word');
  const agreed = isEraseWord(typed, word);
  return (
    <form
      class="ask-first"
      onSubmit={(event) => {
        event.preventDefault();
        if (agreed) once(async () => setFailure(await onErase()));
      }}
      onKeyDown={(event) => event.key === 'Escape' && !running && onCancel()}
    >
      <p>{i18n.t('backups.erase_question')}</p>
      <button type="button" class="button" disabled={running || exported.kind === 'busy'} onClick={onExport}>
        <Icon node={Download} /> {i18n.t('backups.erase_export')}
      </button>
      <p role="status" class="row-news good-news">
        {exported.kind === 'done' && i18n.t('backups.exported', [exported.name])}
      </p>
      <label class="erase-word">
        <span class="field-label">{i18n.t('backups.erase_type', [word])}</span>
        <input
          ref={input}
          class="field"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <div role="alert" class="row-news">
        {failure !== null && <p class="notice bad">{pressFailure(failure)}</p>}
      </div>
      <div class="acts">
        <button type="submit" class="button main dangerous" disabled={!agreed || running}>
          {running ? i18n.t('backups.erasing') : i18n.t('backups.erase')}
        </button>
        <button type="button" class="button" disabled={running} onClick={onCancel}>
          {i18n.t('backups.cancel')}
        </button>
      </div>
    </form>
  );
}
