import { BookmarkPlus, MessageSquareReply } from 'lucide';
import { i18n } from '#i18n';
import type { BarActs, BarModel } from '../../utils/domain/bar/bar-model.ts';
import { Icon } from '../basics/Icon.tsx';
import { BarNotice } from './BarNotice.tsx';

/** The slim row on the composer's top edge. After an update its buttons would do nothing: the notice takes its place. */
export function Bar({ model, acts }: { model: BarModel; acts: BarActs }) {
  const { place, notice, keys } = model;
  return (
    <>
      {place !== null && notice !== 'reload' && (
        <div
          class={place.compact ? 'bar compact' : 'bar'}
          role="toolbar"
          aria-label={i18n.t('bar.label')}
          style={place.compact ? atRight(place) : { left: `${place.left}px`, top: `${place.top}px` }}
        >
          <button
            type="button"
            title={i18n.t('bar.replies_hint', [keys.replies])}
            aria-label={i18n.t('bar.replies_hint', [keys.replies])}
            // The composer keeps the caret: the panel puts text where it was.
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={(event) => event.isTrusted && acts.replies()}
          >
            <Icon node={MessageSquareReply} size={15} />
            <span class="word">{i18n.t('bar.replies')}</span>
            <span class="key">{keys.replies}</span>
          </button>
          <button
            type="button"
            class="keep"
            title={i18n.t('bar.keep_hint', [keys.keep])}
            aria-label={i18n.t('bar.keep_hint', [keys.keep])}
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={(event) => event.isTrusted && acts.keep()}
          >
            <Icon node={BookmarkPlus} size={15} />
          </button>
        </div>
      )}
      {notice !== null && <BarNotice notice={notice} place={place} acts={acts} />}
    </>
  );
}

/** The mark opens to the left, so that what it grows over is never outside the composer's column. */
function atRight(place: { left: number; top: number }): Record<string, string> {
  return { right: `calc(100vw - ${place.left + 24}px)`, top: `${place.top}px` };
}
