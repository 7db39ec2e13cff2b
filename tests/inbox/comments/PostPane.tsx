import { useState } from 'react';
import { pageOf } from '../data/pages.ts';
import type { Comment } from '../data/posts.ts';
import { Anchor } from '../shell/Anchor.tsx';
import { Avatar } from '../shell/Avatar.tsx';
import { usePractice } from '../shell/practice-context.ts';
import { RichText } from '../shell/RichText.tsx';
import { openPost, postShown } from '../state/comments.ts';
import { c } from '../styles/classes.ts';
import { relativeTime } from '../words/times.ts';
import { CommentEditor } from './CommentEditor.tsx';
import { CommentItem } from './CommentItem.tsx';
import { MessageDialog } from './MessageDialog.tsx';

/** The pane of the comments tab: a post, its comments, and at the bottom one public box in which Enter breaks the line. */
export function PostPane() {
  const { inbox, state, words } = usePractice();
  const post = postShown(state);
  const [answered, setAnswered] = useState<Comment | null>(null);
  const [messaged, setMessaged] = useState<Comment | null>(null);
  if (post === null) return null;
  const page = pageOf(state.place.asset);
  const reply = (comment: Comment): void => {
    setAnswered(comment);
    // Observed on the real tab: the reply box opens under another post than the one clicked.
    if (comment.jumpsTo !== undefined) openPost(inbox, comment.jumpsTo);
  };
  const to = post.comments.find(({ id }) => id === answered?.id) ?? null;
  return (
    <Anchor pagelet="BizP13NInboxCommentDetailView" className={c('conversation')}>
      <div className={c('detail-header')}>
        <Avatar id={page.asset} name={page.name} size="small" />
        <div className={c('detail-who')}>
          <div className={c('detail-name')}>{page.name}</div>
          <div className={c('quiet')}>{relativeTime(post.at, inbox.variant.locale)}</div>
        </div>
      </div>
      <div className={c('scroller')}>
        <div className={c('post-body')}>
          <p className={c('post-text')}>
            <RichText text={post.text} />
          </p>
          {post.comments.map((comment) => (
            <CommentItem
              key={comment.id}
              post={post}
              comment={comment}
              onReply={reply}
              onMessage={setMessaged}
            />
          ))}
        </div>
      </div>
      <div className={c('composer')}>
        {to === null ? null : <p className={c('quiet')}>{to.author}</p>}
        <CommentEditor
          key={post.id}
          kind="textarea"
          label={words.addComment}
          enterSends={false}
          sendLabel={words.comment}
          answer={{ post: post.id, to, privately: false }}
        />
      </div>
      {messaged === null ? null : (
        <MessageDialog post={post} comment={messaged} onClose={() => setMessaged(null)} />
      )}
    </Anchor>
  );
}
