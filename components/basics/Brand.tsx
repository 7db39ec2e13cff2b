import { MessageSquareReply } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from './Icon.tsx';

/** Mark and name, at the head of a screen. */
export function Brand() {
  return (
    <p class="brand">
      <span class="brand-mark">
        <Icon node={MessageSquareReply} size={18} />
      </span>
      {i18n.t('popup.title')}
    </p>
  );
}
