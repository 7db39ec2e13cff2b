import { CommentsTab } from '../comments/CommentsTab.tsx';
import { PostPane } from '../comments/PostPane.tsx';
import { c } from '../styles/classes.ts';
import { Anchor } from './Anchor.tsx';
import { CustomerCard } from './CustomerCard.tsx';
import { DetailHeader } from './DetailHeader.tsx';
import { InboxHeader } from './InboxHeader.tsx';
import { LateBanner } from './LateBanner.tsx';
import { Pane } from './Pane.tsx';
import { usePractice } from './practice-context.ts';
import { PaneSkeleton, RowsSkeleton } from './Skeleton.tsx';
import { ThreadList } from './ThreadList.tsx';
import { ThreadListHeader } from './ThreadListHeader.tsx';

export function InboxScreen() {
  const { state } = usePractice();
  const { loaded, shown, mount, place } = state;
  const comments = place.folder === 'facebook';
  return (
    <main role="main" className={c('inbox')}>
      <InboxHeader />
      <section className={c('list-column')}>
        <ThreadListHeader />
        {loaded ? comments ? <CommentsTab /> : <ThreadList /> : <RowsSkeleton />}
      </section>
      <Anchor
        pagelet="BizInboxDetailSectionWrapper"
        surface="bizweb_inbox:detail_column"
        className={c('detail')}
      >
        {loaded && comments ? (
          <PostPane />
        ) : loaded && shown !== null ? (
          <>
            <div key={mount} className={c('conversation')}>
              <DetailHeader />
              <LateBanner key={shown} />
              <Pane key={`pane ${shown}`} />
            </div>
            <CustomerCard key={shown} />
          </>
        ) : (
          <PaneSkeleton />
        )}
      </Anchor>
    </main>
  );
}
