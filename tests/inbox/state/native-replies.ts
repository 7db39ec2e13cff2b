import type { NativeReply } from '../data/saved-replies.ts';
import type { Inbox } from './inbox.ts';

/** Puts one of the inbox's own saved replies where the caret is, as the real page does: by the editor, without events. */
export function insertNative(inbox: Inbox, reply: NativeReply, firstName: string): void {
  const { editor } = inbox;
  if (editor === null) return;
  const before = editor.text();
  const { start, end } = editor.selection() ?? { start: before.length, end: before.length };
  const text = reply.text(firstName);
  const caret = start + text.length;
  editor.set(before.slice(0, start) + text + before.slice(end), { start: caret, end: caret });
}
