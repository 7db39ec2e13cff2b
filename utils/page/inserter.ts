import type { RefusalReason } from '../domain/bar/refusal.ts';
import { isSameThread, type ThreadIdentity } from '../domain/inbox/thread.ts';
import type { InsertOutcome } from '../messages/protocol.ts';
import { focusAt, type SavedCaret, selectBefore } from './editors/caret.ts';
import { insertAtCaret } from './editors/insert.ts';
import { kindOf } from './editors/kind.ts';
import type { Scene } from './scene.ts';
import { slashIn } from './slash.ts';

export interface Insertion {
  text: string;
  /** Where the caret shall stand afterwards, as an offset into `text`; null for its end. */
  caretAfter: number | null;
  /** The conversation that the text was made for. */
  thread: ThreadIdentity;
  caret: SavedCaret | null;
  /** The typed call ("/hours") goes away with the insertion. */
  replaceCall: boolean;
}

/** Why nothing may be inserted into what is on screen now, or null. */
export function refusal(scene: Scene, thread: ThreadIdentity): RefusalReason | null {
  if (scene === null) return 'no-composer';
  if (scene.snapshot.composer === 'disabled') return 'composer-disabled';
  if (scene.composer === null) return 'no-composer';
  if (kindOf(scene.composer) === 'unknown') return 'unknown-editor';
  return isSameThread(thread, scene.snapshot.thread) ? null : 'thread-changed';
}

/** Inserts into the composer that is there now. Check `refusal` first: this takes the focus. */
export async function insertInto(composer: HTMLElement, insertion: Insertion): Promise<InsertOutcome> {
  focusAt(composer, insertion.caret);
  if (insertion.replaceCall) {
    const call = slashIn(composer);
    if (call !== null) selectBefore(composer, call.length + 1);
  }
  return insertAtCaret(composer, insertion.text, insertion.caretAfter);
}
