import { CircleCheck, Download, X } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '../basics/Icon.tsx';
import { type ExportState, exportProblem } from './export-state.ts';

interface Props {
  /** It is time for a file. */
  due: boolean;
  exported: ExportState;
  onExport(): void;
  onLater(): void;
  onClose(): void;
}

/** Once a month: a file is what survives when the extension is removed. */
export function ExportBanner({ due, exported, onExport, onLater, onClose }: Props) {
  const problem = exportProblem(exported);
  if (exported.kind === 'done') {
    return (
      <div class="notice banner good" role="status">
        <Icon node={CircleCheck} size={20} />
        <div class="grow">
          <p>{i18n.t('backups.exported', [exported.name])}</p>
        </div>
        <button type="button" class="button plain" aria-label={i18n.t('options.close')} onClick={onClose}>
          <Icon node={X} />
        </button>
      </div>
    );
  }
  if (!due) return null;
  const busy = exported.kind === 'busy';
  return (
    <div class="notice banner calm" role="status">
      <Icon node={Download} size={20} />
      <div class="grow">
        <p>{i18n.t('notice.export_due')}</p>
        {problem !== null && <p class="wrong">{problem}</p>}
      </div>
      <div class="acts">
        <button type="button" class="button main" disabled={busy} onClick={onExport}>
          {busy ? i18n.t('backups.exporting') : i18n.t('notice.export_now')}
        </button>
        <button type="button" class="button" disabled={busy} onClick={onLater}>
          {i18n.t('notice.later')}
        </button>
      </div>
    </div>
  );
}
