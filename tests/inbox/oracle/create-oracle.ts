import { pageOf } from '../data/pages.ts';
import type { Oracle } from '../oracle.ts';
import { openPost } from '../state/comments.ts';
import type { Inbox } from '../state/inbox.ts';
import { composerHere, findThread, threadsHere } from '../state/inbox-state.ts';
import { openThread, remountPane } from '../state/switching.ts';
import { hear, loadOlder, speak } from '../state/talking.ts';
import { setDraft } from './set-draft.ts';

export function createOracle(inbox: Inbox): Oracle {
  const { store, log } = inbox;
  const shown = () => findThread(store.get(), store.get().shown);

  function theThread(id: string | undefined): string {
    const thread = id ?? store.get().shown;
    if (findThread(store.get(), thread) === null || thread === null)
      throw new Error(`No thread ${thread} on this Page`);
    return thread;
  }

  return {
    ...log,
    get ready() {
      const kind = composerHere(store.get());
      return store.get().loaded && (inbox.editor !== null || kind === 'none' || kind === 'disabled');
    },
    get pageName() {
      return pageOf(store.get().place.asset).name;
    },
    draft: () => inbox.editor?.text() ?? '',
    selection: () => inbox.editor?.selection() ?? null,
    setDraft: (text, selection) => setDraft(inbox, text, selection),
    undoDepth: () => inbox.editor?.undoDepth?.() ?? null,
    openThread: (id) => openThread(inbox, id, true),
    receive(text, { thread, secondsAgo = 0, sticker = false } = {}) {
      hear(inbox, theThread(thread), sticker ? '' : text, secondsAgo);
    },
    replyFromPage: (text, { thread, ...options } = {}) => speak(inbox, theThread(thread), text, options),
    loadHistory: () => loadOlder(inbox, theThread(undefined)),
    threads: () => threadsHere(store.get()).map(({ id, customer }) => ({ id, name: customer.name })),
    current() {
      const thread = shown();
      return thread === null ? null : { id: thread.id, name: thread.customer.name };
    },
    messages: () =>
      (shown()?.messages ?? []).map(({ id, from, at, bubbles, automatic = false, pending = false }) => ({
        id,
        from,
        at,
        text: bubbles.join('\n'),
        automatic,
        pending,
      })),
    closeComposer: () => store.update(({ closed }) => ({ closed: [...closed, theThread(undefined)] })),
    remount: () => remountPane(inbox),
    switchEditor: (composer) => store.update(() => ({ composer, closed: [] })),
    openPost: (id) => openPost(inbox, id),
    editors: () => [...inbox.editors].map(([editor, role]) => ({ ...role, text: editor.text() })),
  };
}
