import { now } from '../clock.ts';
import type { Comment, Post } from '../data/posts.ts';
import type { Editor } from '../editors/editor.ts';
import type { Inbox } from './inbox.ts';
import type { InboxState } from './inbox-state.ts';
import { pushPlace } from './navigation.ts';
import { mayGo } from './talking.ts';

export interface Answer {
  readonly post: string;
  /** Null = below the post itself. */
  readonly to: Comment | null;
  readonly privately: boolean;
}

export function postsHere(state: InboxState): readonly Post[] {
  return state.posts[state.place.asset] ?? [];
}

/** The post on screen: the one the address names, else the newest. */
export function postShown(state: InboxState): Post | null {
  const posts = postsHere(state);
  return posts.find(({ id }) => id === state.place.thread) ?? posts[0] ?? null;
}

export function openPost(inbox: Inbox, id: string): void {
  const place = { ...inbox.store.get().place, thread: id };
  pushPlace(place);
  inbox.store.update(() => ({ place }));
}

/** Publishes a comment or sends a private reply. The log calls their threads `post:…`, `comment:…`, `private:…`. */
export function publish(
  inbox: Inbox,
  editor: Editor,
  answer: Answer,
  cause: { isTrusted: boolean },
  by: 'Enter' | 'Send',
): boolean {
  const text = editor.text();
  if (text.trim() === '' || !mayGo(inbox, cause, by)) return false;
  const thread =
    answer.to === null
      ? `post:${answer.post}`
      : `${answer.privately ? 'private' : 'comment'}:${answer.to.id}`;
  inbox.log.actions.push({ what: 'send', thread, trusted: cause.isTrusted });
  inbox.log.sent.push({ thread, text });
  editor.clear();
  changePost(inbox, answer.post, (comments) =>
    answer.privately
      ? markPrivate(comments, answer)
      : [
          ...comments,
          {
            id: `c${now()}`,
            author: null,
            at: now(),
            text,
            ...(answer.to === null ? {} : { to: answer.to.id }),
          },
        ],
  );
  return true;
}

export function hideComment(
  inbox: Inbox,
  post: string,
  comment: string,
  cause: { isTrusted: boolean },
): void {
  inbox.log.actions.push({ what: 'hide', thread: `comment:${comment}`, trusted: cause.isTrusted });
  changePost(inbox, post, (comments) => comments.filter(({ id, to }) => id !== comment && to !== comment));
}

function markPrivate(comments: readonly Comment[], answer: Answer): Comment[] {
  return comments.map((comment) => (comment.id === answer.to?.id ? { ...comment, private: true } : comment));
}

function changePost(inbox: Inbox, id: string, change: (comments: readonly Comment[]) => Comment[]): void {
  inbox.store.update(({ posts, place }) => ({
    posts: {
      ...posts,
      [place.asset]: (posts[place.asset] ?? []).map((post) =>
        post.id === id ? { ...post, comments: change(post.comments) } : post,
      ),
    },
  }));
}
