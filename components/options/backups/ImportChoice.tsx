import { FileJson } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ImportMode } from '../../../utils/domain/formats/import-result.ts';
import { pressFailure } from '../../basics/failure.ts';
import { Icon } from '../../basics/Icon.tsx';
import type { Moment } from '../../basics/moment.ts';
import type { ImportState } from './import-state.ts';
import { summaryOf } from './import-words.ts';

interface Props {
  chosen: Extract<ImportState, { kind: 'chosen' }>;
  moment: Moment;
  onImport(mode: ImportMode): void;
  onCancel(): void;
}

const modes: readonly { mode: ImportMode; label: () => string; hint: () => string }[] = [
  { mode: 'add', label: () => i18n.t('backups.add'), hint: () => i18n.t('backups.add_hint') },
  { mode: 'replace', label: () => i18n.t('backups.replace'), hint: () => i18n.t('backups.replace_hint') },
];

/** What is in the file, and what may be done with it. */
export function ImportChoice({ chosen, moment, onImport, onCancel }: Props) {
  const root = useRef<HTMLFieldSetElement>(null);
  const { running, failure } = chosen;
  // The file was asked for: what came of it is read first.
  useLayoutEffect(() => root.current?.focus(), []);
  return (
    <fieldset ref={root} class="ask-first import-choice" tabIndex={-1} aria-describedby="import-summary">
      <legend class="unseen">{i18n.t('backups.how')}</legend>
      <p class="import-file">
        <Icon node={FileJson} size={20} />
        <span class="grow">
          <span class="setting-name">{chosen.name}</span>
          <span id="import-summary">{summaryOf(chosen.file, moment)}</span>
        </span>
      </p>
      <div class="modes">
        {modes.map(({ mode, label, hint }) => (
          <div key={mode}>
            <button
              type="button"
              class={mode === 'add' ? 'button main' : 'button'}
              aria-describedby={`import-${mode}`}
              disabled={running !== null}
              onClick={() => onImport(mode)}
            >
              {running === mode ? i18n.t('backups.importing') : label()}
            </button>
            <p id={`import-${mode}`} class="small quiet">
              {hint()}
            </p>
          </div>
        ))}
      </div>
      <div role="alert" class="row-news">
        {failure !== null && <p class="notice bad">{pressFailure(failure)}</p>}
      </div>
      <button type="button" class="button plain" disabled={running !== null} onClick={onCancel}>
        {i18n.t('backups.cancel')}
      </button>
    </fieldset>
  );
}
