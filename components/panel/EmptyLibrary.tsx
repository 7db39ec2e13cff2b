import { i18n } from '#i18n';
import { starterSize } from '../../utils/domain/templates/starter/starter-library.ts';

/** Before the first reply: two ways to get some. */
export function EmptyLibrary({ onStarter, onWrite }: { onStarter: () => void; onWrite: () => void }) {
  return (
    <div class="empty">
      <h1>{i18n.t('panel.empty')}</h1>
      <p class="quiet">{i18n.t('panel.empty_hint', [String(starterSize)])}</p>
      <p class="empty-acts">
        <button type="button" class="button main" data-first onClick={onStarter}>
          {i18n.t('panel.add_starter')}
        </button>
        <button type="button" class="button" onClick={onWrite}>
          {i18n.t('panel.write_own')}
        </button>
      </p>
    </div>
  );
}
