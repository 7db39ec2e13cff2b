import { Anchor } from '../shell/Anchor.tsx';
import { usePractice } from '../shell/practice-context.ts';
import { RichText } from '../shell/RichText.tsx';
import { RowTime } from '../shell/RowTime.tsx';
import { openPost, postShown, postsHere } from '../state/comments.ts';
import { c } from '../styles/classes.ts';

/** The list of the comments tab: one row per post with comments. */
export function CommentsTab() {
  const { inbox, state } = usePractice();
  const shown = postShown(state);
  return (
    <Anchor pagelet="GenericBizInboxThreadListViewBody" className={c('list-body')}>
      <Anchor pagelet="BizP13NInboxCommentListView" surface="bizweb_inbox:comment_list" className={c('fill')}>
        <div className={c('scroller')}>
          {postsHere(state).map((post) => (
            <div key={post.id} className={c('post-slot')}>
              <div
                className={c('row', post.id === shown?.id && 'row-here')}
                tabIndex={0}
                onClick={() => openPost(inbox, post.id)}
              >
                <span className={c('thumbnail')} aria-hidden="true" />
                <div className={c('row-text')}>
                  <div className={c('row-name')} dir="auto">
                    {post.comments.at(-1)?.author}
                  </div>
                  <div className={c('row-preview')}>
                    <RichText text={post.text} />
                  </div>
                  <RowTime at={post.comments.at(-1)?.at ?? post.at} />
                </div>
              </div>
            </div>
          ))}
        </div>
      </Anchor>
    </Anchor>
  );
}
