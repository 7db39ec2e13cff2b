import { Check, Download } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '../../basics/Icon.tsx';
import { type ExportState, exportProblem } from '../../notices/export-state.ts';

interface Props {
  exported: ExportState;
  onExport(): void;
}

export function ExportRow({ exported, onExport }: Props) {
  const busy = exported.kind === 'busy';
  const problem = exportProblem(exported);
  return (
    <div class="setting">
      <div class="grow">
        <h3 class="setting-name">{i18n.t('backups.export')}</h3>
        <p class="small quiet">{i18n.t('backups.export_hint')}</p>
      </div>
      <button type="button" class="button main" disabled={busy} onClick={onExport}>
        <Icon node={Download} /> {busy ? i18n.t('backups.exporting') : i18n.t('backups.export')}
      </button>
      <p class="row-news" role="status">
        {exported.kind === 'done' && (
          <span class="good-news">
            <Icon node={Check} size={14} /> {i18n.t('backups.exported', [exported.name])}
          </span>
        )}
        {problem !== null && <span class="wrong">{problem}</span>}
      </p>
    </div>
  );
}
