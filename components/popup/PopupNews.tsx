import { i18n } from '#i18n';
import type { LibraryHealth } from '../../utils/domain/library/health.ts';
import { needsLook } from '../notices/notice-words.ts';

interface Props {
  health: LibraryHealth;
  exportDue: boolean;
  /** Everything in full stands at the top of the options. */
  onOptions(): void;
  onLater(): void;
}

/** What the library has to tell, in a line each. */
export function PopupNews({ health, exportDue, onOptions, onLater }: Props) {
  const { notices } = health;
  return (
    <>
      {notices.length > 0 && (
        <div
          class={notices.some(needsLook) ? 'popup-news notice bad' : 'popup-news notice good'}
          role="status"
        >
          <p>{i18n.t('notice.short')}</p>
          <button type="button" class="button" onClick={onOptions}>
            {i18n.t('notice.read')}
          </button>
        </div>
      )}
      {health.readOnly !== null && (
        <p class="popup-news notice" role="status">
          {i18n.t('notice.read_only_short')}
        </p>
      )}
      {exportDue && (
        <div class="popup-news notice calm" role="status">
          <p>{i18n.t('notice.export_due')}</p>
          <div class="acts">
            <button type="button" class="button" onClick={onOptions}>
              {i18n.t('notice.export_now')}
            </button>
            <button type="button" class="button plain" onClick={onLater}>
              {i18n.t('notice.later')}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
