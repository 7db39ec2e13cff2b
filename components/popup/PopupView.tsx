import { ChevronRight, Lock } from 'lucide';
import { i18n } from '#i18n';
import type { LibraryHealth } from '../../utils/domain/library/health.ts';
import type { Page } from '../../utils/domain/settings/page.ts';
import { Brand } from '../basics/Brand.tsx';
import { Icon } from '../basics/Icon.tsx';
import { Lost } from '../basics/Lost.tsx';
import { StateBanner } from '../notices/StateBanner.tsx';
import { InboxList } from './InboxList.tsx';
import { PopupNews } from './PopupNews.tsx';
import { newsOf, type TabSight } from './tab-sentence.tsx';

export interface PopupModel {
  tab: TabSight;
  combo: string;
  pages: readonly Page[];
  /** The library is still empty. */
  empty: boolean;
}

export interface PopupNewsModel {
  health: LibraryHealth;
  exportDue: boolean;
}

interface Props {
  /** Null until everything is known. */
  model: PopupModel | null;
  /** The background did not answer, or not to the last press. */
  lost: boolean;
  /** What the library has to tell; null until known. */
  news: PopupNewsModel | null;
  onRetry(): void;
  onOpenInbox(assetId: string | null): void;
  onOptions(): void;
  onLater(): void;
}

export function PopupView({ model, lost, news, onRetry, onOpenInbox, onOptions, onLater }: Props) {
  const blocked = news?.health.blocked === true;
  return (
    <main class="popup">
      <Brand />
      {lost && !blocked && <Lost onRetry={onRetry} />}
      {blocked && <StateBanner health={news.health} onRetry={onRetry} />}
      {news !== null && <PopupNews {...news} onOptions={onOptions} onLater={onLater} />}
      {model !== null && <TabCard tab={model.tab} combo={model.combo} />}
      {model !== null && <InboxList pages={model.pages} onOpenInbox={onOpenInbox} />}
      <footer class="popup-foot">
        {model?.empty === true && <p class="popup-empty">{i18n.t('popup.no_replies')}</p>}
        <button type="button" class="popup-options" onClick={onOptions}>
          <span class="grow">{i18n.t('popup.options')}</span>
          <Icon node={ChevronRight} />
        </button>
        <p class="popup-privacy small quiet">
          <Icon node={Lock} size={12} /> {i18n.t('popup.privacy')}
        </p>
      </footer>
    </main>
  );
}

function TabCard({ tab, combo }: { tab: TabSight; combo: string }) {
  const { tone, icon, sentence } = newsOf(tab, combo);
  return (
    <section class={`tab-card ${tone}`}>
      <Icon node={icon} size={20} />
      <div>
        <p role="status">{sentence}</p>
        {tab === null && <p class="small quiet">{i18n.t('popup.reload')}</p>}
      </div>
    </section>
  );
}
