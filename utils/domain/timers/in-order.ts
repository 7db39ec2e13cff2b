import type { TimeRange } from '../inbox/time-range.ts';
import type { Conversation, Ending, Said } from './turns.ts';

/** Something that happened in a thread, at its place in the order. */
export type Happening = { at: TimeRange; place: number; seenLast: number } & (
  | { kind: 'said'; said: Said }
  | { kind: 'ending'; ending: Ending }
);

/**
 * What happened in a thread, in order.
 *
 * Times can be coarse, so they alone do not tell. Two things help. A row tells of its last message, so a coarse time
 * ("today", seen at 10:00) is best placed at its end: whatever was known at 10:00 came before it. Of two rows with the
 * same time, the one that was seen last tells the last message. And messages of the open
 * thread stand below one another, so each comes after those above it, whatever its time.
 */
export function inOrder(conversation: Conversation): Happening[] {
  const present = Object.entries(conversation.said).filter(([, { gone }]) => !gone);
  const placed = placesOf(present);
  const said = present.map(([key, one]): Happening & { key: string } => ({
    key,
    kind: 'said',
    said: one,
    at: sane(one.at),
    place: placed(key),
    seenLast: one.messageId === null ? one.seenAt : placed(key),
  }));
  const endings = Object.entries(conversation.endings).map(([key, ending]): Happening & { key: string } => ({
    key,
    kind: 'ending',
    ending,
    at: ending.at,
    place: ending.at.latest,
    seenLast: ending.at.latest,
  }));
  return [...said, ...endings].toSorted(
    (a, b) => a.place - b.place || a.seenLast - b.seenLast || rank(a) - rank(b) || (a.key < b.key ? -1 : 1),
  );
}

/** At the same place a customer comes last: a wrong "waiting" is seen and corrected, a wrong "answered" is not. */
function rank(happening: Happening): number {
  return happening.kind === 'said' && happening.said.from === 'customer' ? 1 : 0;
}

/** A message's place by its key: the end of its interval, and at least one ms after all that it follows. */
function placesOf(present: readonly (readonly [string, Said])[]): (key: string) => number {
  const said = new Map(present);
  const keysOf = new Map<string, string[]>();
  for (const [key, { messageId }] of present) {
    if (messageId !== null) keysOf.set(messageId, [...(keysOf.get(messageId) ?? []), key]);
  }
  const places = new Map<string, number>();
  function place(key: string): number {
    const found = places.get(key);
    if (found !== undefined) return found;
    const one = said.get(key);
    if (one === undefined) return Number.NEGATIVE_INFINITY;
    const end = sane(one.at).latest;
    // Stands already while the ones above are looked up, should two looks ever contradict each other in a circle.
    places.set(key, end);
    const above = one.follows.flatMap((id) => keysOf.get(id) ?? []).map((other) => place(other) + 1);
    const result = Math.max(end, ...above);
    places.set(key, result);
    return result;
  }
  // From the oldest on, so that a long history is no deep recursion, and a circle is cut at the same link each time.
  const oldestFirst = present.toSorted(
    ([a, one], [b, other]) => one.at.latest - other.at.latest || (a < b ? -1 : 1),
  );
  for (const [key] of oldestFirst) place(key);
  return place;
}

/** Accounts that contradict each other leave an interval turned around. */
function sane({ earliest, latest }: TimeRange): TimeRange {
  return { earliest: Math.min(earliest, latest), latest: Math.max(earliest, latest) };
}
