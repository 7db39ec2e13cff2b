import { type Topic, watch } from '../../utils/messages/revisions.ts';

/** Which views are told to look again while this runs. */
export async function told(run: () => Promise<unknown>): Promise<Topic[]> {
  const life = new AbortController();
  const topics: Topic[] = [];
  for (const topic of ['library', 'settings', 'pages', 'usage'] as const) {
    watch(topic, () => void topics.push(topic), life.signal);
  }
  await run();
  life.abort();
  return topics;
}
