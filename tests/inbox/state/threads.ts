import type { Message, Thread } from '../data/types.ts';
import type { Inbox } from './inbox.ts';

/** Changes one thread of the open Page and keeps the list newest first. */
export function updateThread(inbox: Inbox, id: string, change: (thread: Thread) => Thread): void {
  inbox.store.update(({ mailboxes, place }) => {
    const threads = (mailboxes[place.asset] ?? []).map((thread) =>
      thread.id === id ? change(thread) : thread,
    );
    return {
      mailboxes: {
        ...mailboxes,
        [place.asset]: threads.toSorted((one, other) => lastAt(other) - lastAt(one)),
      },
    };
  });
}

export function markRead(inbox: Inbox, id: string | null): void {
  if (id !== null) updateThread(inbox, id, (thread) => ({ ...thread, unread: false }));
}

export function addMessage(inbox: Inbox, id: string, message: Message): void {
  updateThread(inbox, id, (thread) => ({
    ...thread,
    messages: [...thread.messages, message].toSorted((one, other) => one.at - other.at),
    unread: message.from === 'customer' && inbox.store.get().shown !== id,
  }));
}

export function changeMessages(
  inbox: Inbox,
  id: string,
  change: (messages: readonly Message[]) => Message[],
): void {
  updateThread(inbox, id, (thread) => ({ ...thread, messages: change(thread.messages) }));
}

function lastAt(thread: Thread): number {
  return thread.messages.at(-1)?.at ?? 0;
}
