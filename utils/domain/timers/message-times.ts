import type { Direction, Message } from '../inbox/snapshot.ts';
import type { TimeRange } from '../inbox/time-range.ts';

/** A message whose time and author are known. */
export interface TimedMessage extends Message {
  direction: Exclude<Direction, 'unknown'>;
  at: TimeRange;
  /** Id of the message above, if one is known. */
  follows: string | null;
}

/**
 * The messages of an open thread with the times that their order implies: none is older than the one above it, none newer
 * than the one below. What has no time takes that of its neighbours; without any above it stays out, for its clock would
 * start at nothing.
 * @param messages oldest first
 * @param seenAt UTC ms of the look
 */
export function timeMessages(messages: readonly Message[], seenAt: number): TimedMessage[] {
  const standing = withoutQuotes(messages);
  const latest: number[] = [];
  let bound = Math.max(seenAt, ...standing.map(({ at }) => at?.earliest ?? 0));
  for (const { at } of standing.toReversed()) {
    bound = Math.min(bound, at?.latest ?? bound);
    latest.unshift(bound);
  }
  const timed: TimedMessage[] = [];
  let earliest: number | null = null;
  for (const [index, { id, direction, text, at }] of standing.entries()) {
    earliest = at === null ? earliest : Math.max(at.earliest, earliest ?? at.earliest);
    if (direction === 'unknown' || earliest === null) continue;
    const range = { earliest, latest: Math.max(earliest, latest[index] ?? earliest) };
    timed.push({ id, direction, text, at: range, follows: timed.at(-1)?.id ?? null });
  }
  return timed;
}

/**
 * Without what stands where it cannot have been written: a message that is quoted below a newer one, or twice. Where two
 * in a row are older than the one above them, that one's time is wrong instead.
 */
function withoutQuotes(messages: readonly Message[]): Message[] {
  const kept: Message[] = [];
  const ids = new Set<string>();
  const once = messages.filter(({ id }) => ids.size < ids.add(id).size);
  for (const [index, message] of once.entries()) {
    const next = once[index + 1];
    let above = kept.at(-1);
    while (above !== undefined && next !== undefined && isOlder(message, above) && isOlder(next, above)) {
      kept.pop();
      above = kept.at(-1);
    }
    if (above === undefined || !isOlder(message, above)) kept.push(message);
  }
  return kept;
}

function isOlder(a: Message, b: Message): boolean {
  return a.at !== null && b.at !== null && a.at.latest < b.at.earliest;
}
