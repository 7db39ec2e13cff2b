import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Inbox } from '../state/inbox.ts';
import type { InboxState } from '../state/inbox-state.ts';
import { type Words, wordsFor } from '../words/words.ts';

export const InboxContext = createContext<Inbox | null>(null);

export interface Practice {
  readonly inbox: Inbox;
  readonly state: InboxState;
  readonly words: Words;
}

export function usePractice(): Practice {
  const inbox = useContext(InboxContext);
  if (inbox === null) throw new Error('usePractice outside App');
  const state = useSyncExternalStore(inbox.store.subscribe, inbox.store.get);
  return { inbox, state, words: wordsFor(inbox.variant.locale) };
}
