import { i18n } from '#i18n';

/** The background did not answer: what to do. */
export function Lost({ onRetry }: { onRetry: () => void }) {
  return (
    <div class="notice bad" role="alert">
      <span class="grow">{i18n.t('options.lost')}</span>
      <button type="button" class="button" onClick={onRetry}>
        {i18n.t('options.retry')}
      </button>
    </div>
  );
}
