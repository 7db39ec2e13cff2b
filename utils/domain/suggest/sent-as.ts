import type { Message } from '../inbox/snapshot.ts';
import { isOtherThread, type ThreadIdentity } from '../inbox/thread.ts';
import { foldedWords } from '../templates/fold.ts';
import { likeness } from './likeness.ts';

/** A reply that was put into the draft, until it is seen to be sent. */
export interface Inserted {
  /** Of the template. */
  id: string;
  text: string;
  thread: ThreadIdentity;
}

/** Less alike, and it is another text: the reply was taken out again. */
const stillTheReply = 0.3;

/**
 * What became of an inserted reply, by what stands in the conversation now. `unknown` until something new of the Page's
 * is seen; `gone` when another conversation is on screen or something else was sent.
 */
export function sentAs(
  inserted: Inserted,
  thread: ThreadIdentity,
  messages: readonly Message[],
): 'unknown' | 'gone' | 'as-inserted' | 'edited' {
  if (isOtherThread(inserted.thread, thread)) return 'gone';
  const before = new Set(inserted.thread.messageIds);
  const last = messages.findLastIndex(({ id }) => before.has(id));
  // Without a message seen before there is no telling what is new.
  if (last < 0) return 'unknown';
  const sent = messages.slice(last + 1).find(({ direction, text }) => direction === 'page' && text !== '');
  if (sent === undefined) return 'unknown';
  const words = (text: string) => ` ${foldedWords(text).join(' ')} `;
  // What was typed before or after it is no change of the reply.
  if (words(sent.text).includes(words(inserted.text))) return 'as-inserted';
  return likeness(sent.text, inserted.text) >= stillTheReply ? 'edited' : 'gone';
}
