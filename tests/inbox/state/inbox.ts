import type { Editor } from '../editors/editor.ts';
import type { Variant } from '../variant.ts';
import type { EditorRole } from './editors.ts';
import { type InboxState, initialState } from './inbox-state.ts';
import { createLog, type Log } from './log.ts';
import { createStore, type Store } from './store.ts';

/** Everything one load of the page shares. */
export interface Inbox {
  readonly variant: Variant;
  readonly store: Store<InboxState>;
  readonly log: Log;
  /** The editor the oracle speaks of, when one is mounted. */
  editor: Editor | null;
  /** All mounted editors. Comment pages have up to three. */
  readonly editors: Map<Editor, EditorRole>;
}

export function createInbox(variant: Variant): Inbox {
  return {
    variant,
    store: createStore(initialState(variant)),
    log: createLog(),
    editor: null,
    editors: new Map(),
  };
}
