import { usePractice } from '../shell/practice-context.ts';
import { PaneSkeleton } from '../shell/Skeleton.tsx';
import { postShown } from '../state/comments.ts';
import { c } from '../styles/classes.ts';
import { PostDialog } from './PostDialog.tsx';

/** A post's own page on www: the post itself is a modal dialog over a dimmed page. */
export function PermalinkScreen() {
  const { state } = usePractice();
  const post = postShown(state);
  return (
    <main role="main" className={c('permalink')}>
      {state.loaded && post !== null ? <PostDialog post={post} /> : <PaneSkeleton />}
    </main>
  );
}
