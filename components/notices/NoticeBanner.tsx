import { CircleCheck, TriangleAlert } from 'lucide';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LibraryNotice } from '../../utils/domain/library/health.ts';
import { Icon } from '../basics/Icon.tsx';
import { type Moment, timeWords } from '../basics/moment.ts';
import { useOnce } from '../basics/use-once.ts';
import { causeOf, needsLook, outcomeOf } from './notice-words.ts';

interface Props {
  notice: LibraryNotice;
  moment: Moment;
  onDismiss(id: string): Promise<void>;
}

/** Something happened to the library: what, what was put back, what is worth a look. It stays until it was read. */
export function NoticeBanner({ notice, moment, onDismiss }: Props) {
  const [running, once] = useOnce();
  const id = useId();
  const careful = needsLook(notice);
  return (
    <div class={careful ? 'notice banner bad' : 'notice banner good'} role={careful ? 'alert' : 'status'}>
      <Icon node={careful ? TriangleAlert : CircleCheck} size={20} />
      <div class="grow">
        <p id={id} class="banner-title">
          {causeOf(notice)}
        </p>
        <p>{outcomeOf(notice, moment).join(' ')}</p>
        <p class="small quiet">{i18n.t('notice.noticed', [timeWords(notice.at, moment)])}</p>
      </div>
      <button
        type="button"
        class="button"
        aria-describedby={id}
        disabled={running}
        onClick={() => once(() => onDismiss(notice.id))}
      >
        {i18n.t('notice.got_it')}
      </button>
    </div>
  );
}
