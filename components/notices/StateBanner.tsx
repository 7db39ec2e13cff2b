import { Info, TriangleAlert } from 'lucide';
import { i18n } from '#i18n';
import type { LibraryHealth } from '../../utils/domain/library/health.ts';
import { Icon } from '../basics/Icon.tsx';
import { stateOf } from './state-words.ts';

/** What the library cannot do now. */
export function StateBanner({ health, onRetry }: { health: LibraryHealth; onRetry: () => void }) {
  const state = stateOf(health);
  if (state === null) return null;
  return (
    <div class={state.grave ? 'notice banner' : 'notice banner calm'} role={state.grave ? 'alert' : 'status'}>
      <Icon node={state.grave ? TriangleAlert : Info} size={20} />
      <div class="grow">
        <p>{state.sentence}</p>
      </div>
      {health.blocked && (
        <button type="button" class="button" onClick={onRetry}>
          {i18n.t('options.retry')}
        </button>
      )}
    </div>
  );
}
