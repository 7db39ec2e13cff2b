import { lastMessages, sentTexts } from '../domain/inbox/said.ts';
import { isOtherThread, type ThreadIdentity } from '../domain/inbox/thread.ts';
import type { Opening } from '../messages/protocol.ts';
import type { Scene } from './scene.ts';

/** What the panel is told about the conversation it was opened for. */
export function openingFor(
  thread: ThreadIdentity,
  scene: Scene,
  rest: Pick<Opening, 'session' | 'pageName' | 'presses' | 'keep'>,
): Opening {
  // The look may see the next conversation already: its words are not this customer's.
  const same = scene !== null && !isOtherThread(thread, scene.snapshot.thread);
  const messages = same ? scene.snapshot.messages : [];
  return { ...rest, thread, lastMessages: lastMessages(messages), sentTexts: sentTexts(messages) };
}
