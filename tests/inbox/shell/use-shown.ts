import type { Thread } from '../data/types.ts';
import { findThread } from '../state/inbox-state.ts';
import { usePractice } from './practice-context.ts';

/** The thread the pane shows. Call only below a check that there is one. */
export function useShown(): Thread {
  const { state } = usePractice();
  const thread = findThread(state, state.shown);
  if (thread === null) throw new Error('No thread is shown');
  return thread;
}
