import { ago, now } from '../clock.ts';
import type { Message } from '../data/types.ts';
import { nextMessageId } from '../data/write.ts';
import type { Inbox } from './inbox.ts';
import { addMessage, changeMessages, updateThread } from './threads.ts';

/** How long a bubble of ours is only optimistic, and how long one lives that the server refuses. */
const confirmDelay = 300;
const vanishDelay = 700;

/** Sends the composer's text, from a person's Enter or press on Send. Anything else is a tripwire. */
export function send(inbox: Inbox, cause: { isTrusted: boolean }, by: 'Enter' | 'Send'): void {
  const thread = inbox.store.get().shown;
  const text = inbox.editor?.text() ?? '';
  if (thread === null || text.trim() === '') return;
  if (!mayGo(inbox, cause, by)) return;
  inbox.log.actions.push({ what: 'send', thread, trusted: cause.isTrusted });
  inbox.log.sent.push({ thread, text });
  inbox.editor?.clear();
  speak(inbox, thread, text, {});
}

/** Whether what a press set off may go on; notes the press when no person made it. */
export function mayGo(inbox: Inbox, cause: { isTrusted: boolean }, by: 'Enter' | 'Send'): boolean {
  if (cause.isTrusted) return true;
  inbox.log.tripwires.push(`sent by an untrusted ${by}`);
  // An untrusted Enter stops here; an untrusted press on Send goes on, because the real page would send too.
  return by === 'Send';
}

export function speak(
  inbox: Inbox,
  thread: string,
  text: string,
  options: { automatic?: boolean; vanishes?: boolean },
): void {
  const { automatic = false, vanishes = false } = options;
  const id = nextMessageId();
  const message: Message = { id, from: 'page', at: now(), bubbles: [text], automatic, pending: true };
  addMessage(inbox, thread, message);
  // The real page's optimistic bubble has a client id, which the server's answer replaces.
  setTimeout(
    () =>
      changeMessages(inbox, thread, (messages) =>
        messages.flatMap((each) => {
          if (each.id !== id) return [each];
          return vanishes ? [] : [{ ...each, id: nextMessageId(), pending: false }];
        }),
      ),
    vanishes ? vanishDelay : confirmDelay,
  );
}

export function hear(inbox: Inbox, thread: string, text: string, secondsAgo: number): void {
  const bubbles = text === '' ? [] : [text];
  addMessage(inbox, thread, { id: nextMessageId(), from: 'customer', at: ago(secondsAgo), bubbles });
}

/** Brings the next six older messages. */
export function loadOlder(inbox: Inbox, id: string): void {
  updateThread(inbox, id, (thread) => ({
    ...thread,
    older: thread.older.slice(0, -6),
    messages: [...thread.older.slice(-6), ...thread.messages],
  }));
}
