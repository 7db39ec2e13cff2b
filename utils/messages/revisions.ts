import { localArea, onLocalChange } from '../platform/storage-areas.ts';

/** What can change. The signal says only "look again": no data travels with it. */
export type Topic = (typeof topics)[number];
export const topics = ['library', 'settings', 'pages', 'health', 'usage'] as const;

function keyOf(topic: Topic): string {
  return `revision:${topic}`;
}

/**
 * Tells every open view, in any tab, that this topic changed. Called after the commit, so it never fails: what was saved
 * is saved, also when no other view hears of it. Once more, because Firefox refuses the first time after a full disk.
 */
export async function touch(topic: Topic): Promise<void> {
  const signal = () => localArea.set(keyOf(topic), crypto.randomUUID());
  await signal().catch(() => signal().catch(() => undefined));
}

/** Runs after every `touch` of the topic, until aborted. */
export function watch(topic: Topic, run: () => void, signal: AbortSignal): void {
  onLocalChange(keyOf(topic), run, signal);
}
