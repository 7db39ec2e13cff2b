import type { TimeRange } from '../inbox/time-range.ts';
import type { Observation, ThreadObservation, WatchObservation } from './observation.ts';
import { type Conversation, type Said, type Turns, threadKey, type Watcher } from './turns.ts';

type MessageObservation = Extract<ThreadObservation, { messageId: string | null }>;

/**
 * The turns with one more fact. The same fact may arrive twice (two tabs, a reload) and facts in any order: each is kept
 * under a key of its own, two accounts of one message keep what is more precise, and turns are read from the whole
 * (read-turns.ts). So the answer does not depend on how facts came.
 */
export function advance(turns: Turns, seen: Observation): Turns {
  return advanceAll(turns, [seen]);
}

/** The turns with many facts, as one look tells them: the table of threads is copied once. */
export function advanceAll(turns: Turns, seen: readonly Observation[]): Turns {
  const threads = { ...turns.threads };
  let watchers = turns.watchers;
  for (const fact of seen) {
    if ('watcher' in fact) {
      watchers = withWatcher(watchers, fact);
      continue;
    }
    const key = threadKey(fact);
    const known = threads[key] ?? newConversation(fact);
    if (known.settledUntil !== null && lastMoment(fact) <= known.settledUntil) continue;
    threads[key] = withFact(known, fact);
  }
  return { threads, watchers };
}

export function newConversation({
  pageId,
  surface,
  thread,
}: Pick<Conversation, 'pageId' | 'surface' | 'thread'>): Conversation {
  return {
    pageId,
    surface,
    thread,
    said: {},
    endings: {},
    snoozes: {},
    settledUntil: null,
    heardAt: null,
  };
}

function withFact(known: Conversation, seen: ThreadObservation): Conversation {
  const { earliest, latest } = seen.at;
  switch (seen.kind) {
    case 'customer-wrote':
    case 'page-replied':
      return { ...known, said: withSaid(known.said, seen) };
    case 'thread-filed': {
      const key = `${seen.as}:${earliest}:${latest}`;
      return { ...known, endings: { ...known.endings, [key]: { kind: 'filed', as: seen.as, at: seen.at } } };
    }
    case 'no-reply-needed': {
      const key = `needless:${earliest}:${latest}`;
      return { ...known, endings: { ...known.endings, [key]: { kind: 'no-reply-needed', at: seen.at } } };
    }
    case 'snoozed': {
      const snooze = { at: latest, until: seen.until };
      return { ...known, snoozes: { ...known.snoozes, [`${latest}:${seen.until}`]: snooze } };
    }
  }
}

function withSaid(said: Conversation['said'], seen: MessageObservation): Conversation['said'] {
  const fresh = toSaid(seen);
  const key =
    fresh.messageId === null
      ? `${fresh.from}:${fresh.at.earliest}:${fresh.at.latest}`
      : `${fresh.from}#${fresh.messageId}`;
  const known = said[key];
  return { ...said, [key]: known === undefined ? fresh : merge(known, fresh) };
}

function toSaid(seen: MessageObservation): Said {
  const byCustomer = seen.kind === 'customer-wrote';
  return {
    from: byCustomer ? 'customer' : 'page',
    messageId: seen.messageId,
    at: { earliest: seen.at.earliest, latest: lastMoment(seen) },
    follows: seen.follows === null ? [] : [seen.follows],
    seenAt: seen.seenAt,
    unread: byCustomer && seen.unread,
    automatic: !byCustomer && seen.automatic,
    gone: !byCustomer && !seen.staying,
  };
}

/** Nothing is seen before it happens; but where our clock is behind the page's, the page's stands. */
function lastMoment({ at, seenAt }: ThreadObservation): number {
  return Math.max(at.earliest, Math.min(at.latest, seenAt));
}

/** Largest, smallest and "either": operations that do not mind order, grouping or repetition. */
function merge(a: Said, b: Said): Said {
  return {
    ...a,
    at: meet(a.at, b.at),
    follows: [...new Set([...a.follows, ...b.follows])].toSorted(),
    seenAt: Math.max(a.seenAt, b.seenAt),
    unread: a.unread || b.unread,
    automatic: a.automatic || b.automatic,
    gone: a.gone || b.gone,
  };
}

function meet(a: TimeRange, b: TimeRange): TimeRange {
  return { earliest: Math.max(a.earliest, b.earliest), latest: Math.min(a.latest, b.latest) };
}

function withWatcher(watchers: Turns['watchers'], seen: WatchObservation): Turns['watchers'] {
  const key = `${seen.pageId}/${seen.watcher}`;
  const known: Watcher = watchers[key] ?? { pageId: seen.pageId, began: null, ended: null };
  const later = (time: number | null) => Math.max(time ?? seen.seenAt, seen.seenAt);
  const changed =
    seen.kind === 'watching-began'
      ? { ...known, began: later(known.began) }
      : { ...known, ended: later(known.ended) };
  return { ...watchers, [key]: changed };
}
