import { useLayoutEffect, useRef, useState } from 'react';
import type { Thread } from '../data/types.ts';
import { threadsHere } from '../state/inbox-state.ts';
import type { Folder } from '../state/navigation.ts';
import { c } from '../styles/classes.ts';
import { Anchor } from './Anchor.tsx';
import { PromoCard } from './PromoCard.tsx';
import { usePractice } from './practice-context.ts';
import { ThreadRow } from './ThreadRow.tsx';

const rowHeight = 94;
/** Rows kept above and below what is visible. */
const margin = 3;
/** Where the promotion stands among the rows. */
const promoIndex = 4;

/** Only the rows in sight exist, and they are recycled: the same element shows another customer after scrolling. */
export function ThreadList() {
  const { state } = usePractice();
  const scroller = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(innerHeight);
  useLayoutEffect(() => {
    if (scroller.current === null) return;
    const observer = new ResizeObserver(([entry]) => setHeight(entry?.contentRect.height ?? innerHeight));
    observer.observe(scroller.current);
    return () => observer.disconnect();
  }, []);

  const items = withPromo(threadsHere(state).filter(isIn(state.place.folder)));
  const pool = Math.ceil(height / rowHeight) + 2 * margin;
  const first = Math.max(0, Math.min(Math.floor(top / rowHeight) - margin, items.length - pool));
  return (
    <Anchor pagelet="GenericBizInboxThreadListViewBody" className={c('list-body')}>
      <Anchor
        pagelet="BizP13NInboxUinifiedThreadListView"
        surface="bizweb_inbox:thread_list"
        className={c('fill')}
      >
        <div
          ref={scroller}
          className={c('scroller')}
          onScroll={(event) => setTop(event.currentTarget.scrollTop)}
        >
          <div className={c('rows')} style={{ height: items.length * rowHeight }}>
            {items.slice(first, first + pool).map((item, offset) => {
              const index = first + offset;
              return (
                <div key={index % pool} className={c('slot')} style={{ top: index * rowHeight }}>
                  {item === null ? <PromoCard /> : <ThreadRow thread={item} index={index} />}
                </div>
              );
            })}
          </div>
        </div>
      </Anchor>
    </Anchor>
  );
}

function isIn(folder: Folder): (thread: Thread) => boolean {
  return ({ channel }) => folder === 'all' || (channel === 'instagram') === (folder === 'instagram_direct');
}

/** Null is the promotion. */
function withPromo(threads: readonly Thread[]): (Thread | null)[] {
  if (threads.length <= promoIndex) return [...threads];
  return [...threads.slice(0, promoIndex), null, ...threads.slice(promoIndex)];
}
