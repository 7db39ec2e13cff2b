import { MessageCircle } from 'lucide';
import { i18n } from '#i18n';
import type { GuardReason } from '../../utils/domain/suggest/guard.ts';
import { Icon } from '../basics/Icon.tsx';

const guards: Record<GuardReason, () => string> = {
  'already-sent': () => i18n.t('panel.guard_sent'),
  complaint: () => i18n.t('panel.guard_complaint'),
  'weak-match': () => i18n.t('panel.guard_weak'),
};

/** What the customer wrote last, and whether that may deserve words of its own (R23, R33). */
export function Said({ message, guard }: { message: string | null; guard: GuardReason | null }) {
  return (
    <>
      {message !== null && (
        <p class="said small">
          <Icon node={MessageCircle} size={14} />
          <span class="unseen">{i18n.t('panel.last_message')}</span>
          <span class="said-text" dir="auto" title={message}>
            {message}
          </span>
        </p>
      )}
      <p class="guard small" role="status">
        {guard !== null && guards[guard]()}
      </p>
    </>
  );
}
