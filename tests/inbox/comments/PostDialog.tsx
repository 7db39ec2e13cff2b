import { useState } from 'react';
import { pageOf } from '../data/pages.ts';
import type { Comment, Post } from '../data/posts.ts';
import { Avatar } from '../shell/Avatar.tsx';
import { usePractice } from '../shell/practice-context.ts';
import { RichText } from '../shell/RichText.tsx';
import { c } from '../styles/classes.ts';
import { fill } from '../words/words.ts';
import { CommentArticle } from './CommentArticle.tsx';
import { CommentEditor } from './CommentEditor.tsx';
import { MessageDialog } from './MessageDialog.tsx';
import { useFocusTrap } from './use-focus-trap.ts';

/** Up to three editors at once: public at the bottom, public under a comment, private in a second dialog. */
export function PostDialog({ post }: { post: Post }) {
  const { state, words } = usePractice();
  const [answered, setAnswered] = useState<string | null>(null);
  const [messaged, setMessaged] = useState<Comment | null>(null);
  const dialog = useFocusTrap();
  const page = pageOf(state.place.asset);
  const { composer } = state;
  return (
    <>
      <div className={c('veil')}>
        <div
          ref={dialog}
          role="dialog"
          aria-modal="true"
          aria-label={fill(words.post, { page: page.name })}
          className={c('sheet')}
        >
          <div className={c('sheet-head')}>
            <Avatar id={page.asset} name={page.name} size="small" />
            <h2 className={c('card-title')}>{page.name}</h2>
          </div>
          <div className={c('sheet-body')}>
            <p className={c('post-text')}>
              <RichText text={post.text} />
            </p>
            {post.comments.map((comment) => (
              <CommentArticle
                key={comment.id}
                post={post}
                comment={comment}
                answering={answered === comment.id}
                onReply={() => setAnswered(comment.id)}
                onMessage={() => setMessaged(comment)}
              />
            ))}
          </div>
          {composer === 'none' ? null : (
            <CommentEditor
              kind={composer}
              label={fill(words.commentAs, { page: page.name })}
              enterSends
              sendLabel={words.comment}
              answer={{ post: post.id, to: null, privately: false }}
            />
          )}
        </div>
      </div>
      {messaged === null ? null : (
        <MessageDialog post={post} comment={messaged} onClose={() => setMessaged(null)} />
      )}
    </>
  );
}
