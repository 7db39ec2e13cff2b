import { pageOf } from '../data/pages.ts';
import type { Comment, Post } from '../data/posts.ts';
import { Avatar } from '../shell/Avatar.tsx';
import { usePractice } from '../shell/practice-context.ts';
import { RichText } from '../shell/RichText.tsx';
import { c } from '../styles/classes.ts';
import { danger } from '../traps/danger.ts';
import { relativeTime } from '../words/times.ts';
import { fill } from '../words/words.ts';
import { CommentEditor } from './CommentEditor.tsx';

interface Props {
  post: Post;
  comment: Comment;
  answering: boolean;
  onReply(): void;
  onMessage(): void;
}

/** A comment on the post's page. A reply is a sibling article; only its label says what it answers. */
export function CommentArticle({ post, comment, answering, onReply, onMessage }: Props) {
  const { inbox, state, words } = usePractice();
  const page = pageOf(state.place.asset).name;
  const { author, to } = comment;
  const { composer } = state;
  const ago = relativeTime(comment.at, inbox.variant.locale);
  const answers = post.comments.find(({ id }) => id === to)?.author ?? null;
  const label =
    answers === null
      ? fill(words.commentBy, { name: author ?? page, ago })
      : fill(words.replyBy, { page: author ?? page, name: answers, ago });
  return (
    <div className={c(to !== undefined && 'comment-reply')}>
      <div role="article" aria-label={label} className={c('comment')}>
        <Avatar id={comment.id} name={author ?? page} size="small" />
        <div className={c('comment-text')}>
          <div className={c('bubble', 'bubble-theirs')}>
            <strong className={c('comment-name')} dir="auto">
              {author ?? page}
            </strong>
            <div dir="auto">
              <RichText text={comment.text} />
            </div>
          </div>
          <div className={c('comment-actions')}>
            <span>{ago}</span>
            <div ref={danger('like')} role="button" tabIndex={0} className={c('text-button')}>
              {words.likeComment}
            </div>
            <div role="button" tabIndex={0} className={c('text-button')} onClick={onReply}>
              {words.replyToComment}
            </div>
            {author === null ? null : comment.private === true ? (
              <a href="#response" className={c('text-button')}>
                {words.seeResponse}
              </a>
            ) : (
              <div role="button" tabIndex={0} className={c('text-button')} onClick={onMessage}>
                {words.sendMessage}
              </div>
            )}
          </div>
        </div>
      </div>
      {answering && composer !== 'none' ? (
        <div className={c('comment-reply')}>
          <CommentEditor
            kind={composer}
            label={fill(words.replyTo, { name: author ?? page })}
            enterSends
            sendLabel={words.comment}
            answer={{ post: post.id, to: comment, privately: false }}
          />
        </div>
      ) : null}
    </div>
  );
}
