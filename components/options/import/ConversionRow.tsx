import { Check, Download } from 'lucide';
import { i18n } from '#i18n';
import type { ConversionFormat, MadeFile } from '../../../utils/domain/formats/convert.ts';
import { Icon } from '../../basics/Icon.tsx';
import { type Moment, numberWords } from '../../basics/moment.ts';
import { ExportNotes } from './ExportNotes.tsx';
import type { ConversionState } from './export-state.ts';

export const conversionRows: readonly { format: ConversionFormat; name: () => string; hint: () => string }[] =
  [
    { format: 'repartee-csv', name: () => i18n.t('convert.table'), hint: () => i18n.t('convert.table_hint') },
    { format: 'espanso', name: () => i18n.t('convert.espanso'), hint: () => i18n.t('convert.espanso_hint') },
    {
      format: 'briskine',
      name: () => i18n.t('convert.briskine'),
      hint: () => i18n.t('convert.briskine_hint'),
    },
  ];

interface Props {
  row: (typeof conversionRows)[number];
  state: ConversionState;
  /** There is nothing to export. */
  empty: boolean;
  moment: Moment;
  onConvert(format: ConversionFormat): void;
  onSave(file: MadeFile): void;
}

/** One format of another program: what it carries, the files, and what it could not say. */
export function ConversionRow({
  row: { format, name, hint },
  state,
  empty,
  moment,
  onConvert,
  onSave,
}: Props) {
  const own = state.kind !== 'idle' && state.format === format ? state : null;
  const files = own?.kind === 'made' ? own.made.files : [];
  const only = files.length === 1 ? files[0] : undefined;
  return (
    <div class="setting">
      <div class="grow">
        <h3 class="setting-name">{name()}</h3>
        <p class="small quiet">{hint()}</p>
      </div>
      <button
        type="button"
        class="button"
        aria-label={i18n.t('convert.as', [name()])}
        disabled={empty}
        onClick={() => onConvert(format)}
      >
        <Icon node={Download} /> {i18n.t('convert.do')}
      </button>
      <p class="row-news" role="status">
        {only !== undefined && (
          <span class="good-news">
            <Icon node={Check} size={14} /> {i18n.t('convert.saved', [only.name])}
          </span>
        )}
        {files.length > 1 && i18n.t('convert.files', [numberWords(files.length, moment)])}
        {own?.kind === 'failed' && <span class="wrong">{i18n.t('backups.export_broken')}</span>}
      </p>
      {files.length > 1 && own?.kind === 'made' && (
        <ul class="made-files">
          {files.map((file) => (
            <li key={file.name}>
              <button type="button" class="button" onClick={() => onSave(file)}>
                <Icon node={own.saved.has(file.name) ? Check : Download} /> {file.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      {own?.kind === 'made' && own.made.notes.length > 0 && (
        <ExportNotes notes={own.made.notes} format={name()} />
      )}
    </div>
  );
}
