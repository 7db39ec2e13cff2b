import { onLocalChange, writeLocal } from '../platform/local-area.ts';

/** What can change. The signal says only "look again": no data travels with it. */
export type Topic = 'library' | 'settings' | 'pages';

function keyOf(topic: Topic): string {
  return `revision:${topic}`;
}

/** Tells every open view, in any tab, that this topic changed. Called after the commit. */
export function touch(topic: Topic): Promise<void> {
  return writeLocal(keyOf(topic), crypto.randomUUID());
}

/** Runs after every `touch` of the topic, until aborted. */
export function watch(topic: Topic, run: () => void, signal: AbortSignal): void {
  onLocalChange(keyOf(topic), run, signal);
}
