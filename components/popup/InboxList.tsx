import { Inbox } from 'lucide';
import { i18n } from '#i18n';
import type { Page } from '../../utils/domain/settings/page.ts';
import { Icon } from '../basics/Icon.tsx';
import { pageLabel } from '../basics/words.ts';

interface Props {
  pages: readonly Page[];
  onOpenInbox(assetId: string | null): void;
}

/** One way into the inbox of each Page that was ever opened here, or one way for all. */
export function InboxList({ pages, onOpenInbox }: Props) {
  if (pages.length === 0) {
    return (
      <button type="button" class="button main popup-inbox" onClick={() => onOpenInbox(null)}>
        <Icon node={Inbox} /> {i18n.t('popup.open_inbox')}
      </button>
    );
  }
  return (
    <ul class="popup-pages" aria-label={i18n.t('you.pages')}>
      {pages.map((page) => (
        <li key={page.assetId}>
          <span class="popup-page" dir="auto">
            {pageLabel(page)}
          </span>
          <button
            type="button"
            class="button"
            aria-label={i18n.t('popup.open_inbox_of', [pageLabel(page)])}
            onClick={() => onOpenInbox(page.assetId)}
          >
            {i18n.t('popup.open_inbox')}
          </button>
        </li>
      ))}
    </ul>
  );
}
