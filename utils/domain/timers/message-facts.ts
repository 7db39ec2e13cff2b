import type { TimeRange } from '../inbox/time-range.ts';
import { isAutomatic } from './automatic.ts';
import { isNextLook, type Look } from './look.ts';
import { type TimedMessage, timeMessages } from './message-times.ts';
import type { Observation } from './observation.ts';
import { within } from './ranges.ts';

/** A bubble of ours that was on screen. */
export interface Bubble {
  /** UTC ms of the look that saw it first. */
  since: number;
  /** Its time as that look knew it: what two looks in a row tell is lost on later ones. */
  at: TimeRange;
  /** Whether it was told as a reply. */
  told: boolean;
}
export type Bubbles = Readonly<Record<string, Bubble>>;

/** A bubble counts as sent once it has stood for this long (ms): a refused one is taken back within a second or two. */
export const staysAfterMs = 2_000;

/** By the page's own time older than this (ms), a bubble was not sent just now, and is a reply at first sight. */
const sentLongAgoMs = 10_000;

/** For this long (ms) the page may still take a bubble back; what goes later was unsent, or scrolled away. */
const mayVanishMs = 60_000;

/**
 * What the open thread tells anew, and which bubbles of ours are to be watched. Messages that were there before tell
 * nothing; older ones that load on scroll-up are told like any other, and take their place by time and order.
 */
export function messageFacts(
  before: { look: Look; bubbles: Bubbles } | null,
  after: Look,
  automaticTexts: readonly string[],
): { seen: Observation[]; bubbles: Bubbles } {
  const { open } = after;
  if (open === null) return { seen: [], bubbles: {} };
  const same =
    before?.look.pageId === after.pageId && before.look.open?.thread === open.thread ? before : null;
  const old = same === null ? [] : timeMessages(same.look.open?.messages ?? [], same.look.at);
  const known = new Set(old.map(({ id }) => id));
  const messages = timeMessages(open.messages, after.at);
  const lastKnown = messages.findLastIndex(({ id }) => known.has(id));
  const between: TimeRange | null =
    lastKnown >= 0 && isNextLook(same?.look ?? null, after)
      ? { earliest: same?.look.at ?? after.at, latest: after.at }
      : null;

  const bubbles: Record<string, Bubble> = {};
  const seen: Observation[] = [];
  let question: TimedMessage | null = null;
  for (const [index, message] of messages.entries()) {
    const appended = index > lastKnown && between !== null;
    const at = appended ? within(message.at, between) : message.at;
    const about = { ...aboutOf(after, open.thread), at, messageId: message.id, follows: message.follows };
    if (message.direction === 'customer') {
      question ??= { ...message, at };
      if (!known.has(message.id)) seen.push({ kind: 'customer-wrote', ...about, unread: false });
      continue;
    }
    const bubble = same?.bubbles[message.id] ?? { since: after.at, at, told: false };
    about.at = within(at, bubble.at);
    const automatic = isAutomatic({ text: message.text, at: about.at }, question, automaticTexts);
    if (!automatic) question = null;
    const stays = after.at - bubble.since >= staysAfterMs || after.at - at.latest >= sentLongAgoMs;
    if (stays && !bubble.told) seen.push({ kind: 'page-replied', ...about, automatic, staying: true });
    bubbles[message.id] = { ...bubble, told: bubble.told || stays };
  }
  if (same === null) return { seen, bubbles };
  const ids = new Set(open.messages.map(({ id }) => id));
  const gone = vanished(old, ids, after.at).filter(({ id }) => same.bubbles[id]?.told === true);
  const denied = gone.map((message): Observation => {
    const about = { ...aboutOf(after, open.thread), at: message.at };
    return {
      kind: 'page-replied',
      ...about,
      messageId: message.id,
      follows: null,
      automatic: false,
      staying: false,
    };
  });
  return { seen: [...seen, ...denied], bubbles };
}

function aboutOf({ pageId, surface, at }: Look, thread: string) {
  return { pageId, surface, thread, seenAt: at };
}

/**
 * Our newest bubbles that the page took back: gone, while the messages around them are still there. A list that loads
 * anew or drops its end loses neighbours as well.
 */
function vanished(old: readonly TimedMessage[], ids: ReadonlySet<string>, now: number): TimedMessage[] {
  return old.filter((message, index) => {
    if (message.direction !== 'page' || ids.has(message.id) || now - message.at.latest > mayVanishMs)
      return false;
    const above = old[index - 1];
    const below = old[index + 1];
    return above !== undefined && ids.has(above.id) && (below === undefined || ids.has(below.id));
  });
}
