import { createPortal } from 'react-dom';
import { pageOf } from '../data/pages.ts';
import type { Comment, Post } from '../data/posts.ts';
import { usePractice } from '../shell/practice-context.ts';
import { RichText } from '../shell/RichText.tsx';
import { c } from '../styles/classes.ts';
import { fill } from '../words/words.ts';
import { CommentEditor } from './CommentEditor.tsx';
import { useFocusTrap } from './use-focus-trap.ts';

/** "Send message": a second dialog over the post's, beside it in the DOM. The one private box among public ones. */
export function MessageDialog({
  post,
  comment,
  onClose,
}: {
  post: Post;
  comment: Comment;
  onClose: () => void;
}) {
  const { state, words } = usePractice();
  const dialog = useFocusTrap();
  const name = comment.author ?? '';
  const page = pageOf(state.place.asset).name;
  const title = fill(words.messageTo, { name });
  const { composer } = state;
  return createPortal(
    <div className={c('veil')}>
      <div
        ref={dialog}
        role="dialog"
        aria-modal="true"
        aria-label={title}
        className={c('sheet', 'sheet-small')}
      >
        <div className={c('sheet-head')}>
          <button type="button" className={c('plain')} aria-label={words.goBack} onClick={onClose}>
            ‹ {words.goBack}
          </button>
          <h2 className={c('card-title')}>{title}</h2>
        </div>
        <div className={c('sheet-body')}>
          <blockquote className={c('quote')}>
            <RichText text={comment.text} />
          </blockquote>
          <p className={c('quiet')}>{fill(words.privateHint, { name })}</p>
        </div>
        {composer === 'none' ? null : (
          <CommentEditor
            kind={composer}
            label={fill(words.sendMessageAs, { page })}
            enterSends
            sendLabel={words.sendThisMessage}
            answer={{ post: post.id, to: comment, privately: true }}
            onSent={onClose}
          />
        )}
      </div>
    </div>,
    document.body,
  );
}
