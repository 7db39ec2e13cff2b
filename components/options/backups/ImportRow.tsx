import { Check, FileUp } from 'lucide';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ImportMode } from '../../../utils/domain/formats/import-result.ts';
import { Icon } from '../../basics/Icon.tsx';
import type { Moment } from '../../basics/moment.ts';
import { fileProblemSentence } from './file-problem-words.ts';
import { ImportChoice } from './ImportChoice.tsx';
import { type ImportState, isBusy } from './import-state.ts';
import { resultOf } from './import-words.ts';
import { useDrop } from './use-drop.ts';

interface Props {
  state: ImportState;
  moment: Moment;
  onFile(file: File): void;
  onImport(mode: ImportMode): void;
  onCancel(): void;
}

/** A file is chosen or dropped, looked at, and only then taken in. */
export function ImportRow({ state, moment, onFile, onImport, onCancel }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const busy = isBusy(state);
  const take = (file: File) => {
    if (!busy) onFile(file);
  };
  const over = useDrop(([first]) => first !== undefined && take(first));
  return (
    <div class={over ? 'setting drop-over' : 'setting'}>
      <div class="grow">
        <h3 class="setting-name">{i18n.t('backups.import')}</h3>
        <p class="small quiet">
          {i18n.t('backups.import_hint')} <a href="#import">{i18n.t('backups.import_elsewhere')}</a>
        </p>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.gz,application/json,application/gzip"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) take(file);
          // The same file can be chosen again, mended.
          event.currentTarget.value = '';
        }}
      />
      <button type="button" class="button" disabled={busy} onClick={() => input.current?.click()}>
        <Icon node={FileUp} />{' '}
        {state.kind === 'reading' ? i18n.t('backups.reading') : i18n.t('backups.choose_file')}
      </button>
      <div class="row-news" role="alert">
        {state.kind === 'refused' && (
          <p class="notice bad">{fileProblemSentence(state.problem, state.name)}</p>
        )}
      </div>
      <p class="row-news" role="status">
        {state.kind === 'done' && (
          <span class="good-news">
            <Icon node={Check} size={14} /> {resultOf(state, moment).join(' ')}
          </span>
        )}
      </p>
      {state.kind === 'chosen' && (
        <ImportChoice chosen={state} moment={moment} onImport={onImport} onCancel={onCancel} />
      )}
    </div>
  );
}
