import type { Inbox } from './inbox.ts';
import { firstOf, threadsHere } from './inbox-state.ts';
import { go } from './switching.ts';

/** What takes a thread out of the list. */
const removing = new Set(['done', 'spam', 'delete']);

/** A press on Done, Spam, Delete or Follow up. The list goes on to its newest thread, as the real one does. */
export function file(inbox: Inbox, what: string, thread: string, cause: { isTrusted: boolean }): void {
  inbox.log.actions.push({ what, thread, trusted: cause.isTrusted });
  if (!removing.has(what)) return;
  inbox.store.update(({ mailboxes, place }) => ({
    mailboxes: {
      ...mailboxes,
      [place.asset]: (mailboxes[place.asset] ?? []).filter(({ id }) => id !== thread),
    },
  }));
  const { selected, shown } = inbox.store.get();
  if (shown === thread) inbox.store.update(() => ({ shown: null }));
  if (selected === thread) go(inbox, { thread: firstOf(threadsHere(inbox.store.get())) });
}
