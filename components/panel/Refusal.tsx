import { Copy } from 'lucide';
import { i18n } from '#i18n';
import type { RefusalReason } from '../../utils/domain/bar/refusal.ts';
import { Icon } from '../basics/Icon.tsx';

const sentences: Record<RefusalReason, () => string> = {
  'no-composer': () => i18n.t('refusal.no_composer'),
  'composer-disabled': () => i18n.t('refusal.composer_disabled'),
  'unknown-editor': () => i18n.t('refusal.unknown_editor'),
  'thread-changed': () => i18n.t('refusal.thread_changed'),
  'not-proven': () => i18n.t('refusal.not_proven'),
  'page-gone': () => i18n.t('refusal.page_gone'),
};

/** Says why nothing was inserted and offers the text for copying. */
export function Refusal(props: { reason: RefusalReason; copied: boolean | null; onCopy: () => void }) {
  const { reason, copied, onCopy } = props;
  return (
    <div class="notice bad refusal" role="alert">
      <span>
        {copied === null ? sentences[reason]() : copied ? i18n.t('panel.copied') : i18n.t('panel.not_copied')}
      </span>
      <button type="button" class="button" data-copy onClick={onCopy}>
        <Icon node={Copy} /> {i18n.t('panel.copy')}
      </button>
    </div>
  );
}
