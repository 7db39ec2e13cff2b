import { pageOf } from '../data/pages.ts';
import type { Comment, Post } from '../data/posts.ts';
import { Avatar } from '../shell/Avatar.tsx';
import { usePractice } from '../shell/practice-context.ts';
import { RichText } from '../shell/RichText.tsx';
import { hideComment } from '../state/comments.ts';
import { c } from '../styles/classes.ts';
import { danger } from '../traps/danger.ts';
import { relativeTime } from '../words/times.ts';

interface Props {
  post: Post;
  comment: Comment;
  onReply(comment: Comment): void;
  onMessage(comment: Comment): void;
}

/** A comment in the inbox's tab. Its buttons are text only: no role tells Reply from Hide. */
export function CommentItem({ post, comment, onReply, onMessage }: Props) {
  const { inbox, state, words } = usePractice();
  const { id, author, at, text } = comment;
  const name = author ?? pageOf(state.place.asset).name;
  return (
    <div className={c('comment', comment.to !== undefined && 'comment-reply')}>
      <Avatar id={id} name={name} size="small" />
      <div className={c('comment-text')}>
        <div className={c('bubble', 'bubble-theirs')}>
          <strong className={c('comment-name')} dir="auto">
            {name}
          </strong>
          <div dir="auto">
            <RichText text={text} />
          </div>
        </div>
        <div className={c('comment-actions')}>
          <span>{relativeTime(at, inbox.variant.locale)}</span>
          <button ref={danger('like')} type="button" className={c('text-button')}>
            {words.likeComment}
          </button>
          <button type="button" className={c('text-button')} onClick={() => onReply(comment)}>
            {words.replyToComment}
          </button>
          {author === null ? null : comment.private === true ? (
            <a href="#response">{words.seeResponse}</a>
          ) : (
            <button type="button" className={c('text-button')} onClick={() => onMessage(comment)}>
              {words.messagePerson}
            </button>
          )}
          <button
            ref={danger('hide')}
            type="button"
            className={c('text-button')}
            onClick={({ nativeEvent }) => hideComment(inbox, post.id, id, nativeEvent)}
          >
            {words.hide}
          </button>
        </div>
      </div>
    </div>
  );
}
