import { Info, ShieldCheck, TriangleAlert } from 'lucide';
import { i18n } from '#i18n';
import type { LibraryHealth } from '../../../utils/domain/library/health.ts';
import { Icon } from '../../basics/Icon.tsx';
import { type Moment, numberWords } from '../../basics/moment.ts';
import { stateOf } from '../../notices/state-words.ts';

interface Props {
  health: LibraryHealth;
  /** Replies in the library. */
  count: number;
  moment: Moment;
}

/** How the library is kept, in a sentence. */
export function HealthLine({ health, count, moment }: Props) {
  const state = stateOf(health);
  const kept = state === null && health.backups === 'kept';
  const icon = kept ? ShieldCheck : state?.grave === true ? TriangleAlert : Info;
  return (
    <div class={kept ? 'notice banner good' : 'notice banner'}>
      <Icon node={icon} size={20} />
      <p class="grow">
        {state?.sentence ??
          (kept
            ? i18n.t('backups.kept', count, [numberWords(count, moment)])
            : i18n.t('backups.unavailable'))}
      </p>
    </div>
  );
}
