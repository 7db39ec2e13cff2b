import type { Surface } from '../inbox/surface.ts';
import type { TimeRange } from '../inbox/time-range.ts';
import { automaticWithinMs } from './automatic.ts';
import { inOrder } from './in-order.ts';
import type { FiledAs } from './observation.ts';
import { type Conversation, type Said, type Snooze, type Turns, threadKey } from './turns.ts';

export type TurnEnd =
  | { kind: 'replied'; at: TimeRange }
  | { kind: 'filed'; as: FiledAs; at: TimeRange }
  | { kind: 'no-reply-needed'; at: TimeRange };

/** A run of customer messages with no human reply in between (product.md, section 3). Times are UTC ms. */
export interface Turn {
  /** `threadKey` of its thread. At most one turn of a thread is open: its last. */
  key: string;
  pageId: string;
  surface: Surface;
  thread: string;
  /** Of the oldest message of the run. */
  start: TimeRange;
  /** Of the newest message of the run: Meta's windows of 24 hours count from here. */
  newest: TimeRange;
  /** Messages of the run whose ids are known, oldest first. */
  messageIds: readonly string[];
  /** What came before ended here or later; null when nothing before is known. `start` comes after it. */
  after: number | null;
  /** Silence of both sides before the run, ms; null when nothing before is known. */
  quietMs: number | null;
  /** The last look that showed its messages. */
  seenAt: number;
  snoozedUntil: number | null;
  end: TurnEnd | null;
}

/** All turns, those of one thread in order. */
export function turnsOf({ threads }: Turns): Turn[] {
  return Object.values(threads).flatMap((conversation) => readTurns(conversation).map(({ turn }) => turn));
}

/** The turns that wait for an answer. */
export function openTurns(turns: Turns): Turn[] {
  return turnsOf(turns).filter(({ end }) => end === null);
}

/** A turn and its end's place in the order (in-order.ts). */
export interface PlacedTurn {
  turn: Turn;
  endPlace: number;
}

/** The turns of one thread, in order. */
export function readTurns(conversation: Conversation): PlacedTurn[] {
  const turns: PlacedTurn[] = [];
  let run: Said[] = [];
  let after = conversation.settledUntil;
  let heard = conversation.heardAt;
  let heardBefore = heard;
  let endedUnanswered = false;

  const close = (end: TurnEnd | null, endPlace: number) => {
    const turn = toTurn(conversation, run, { after, heardBefore, end });
    if (turn !== null) turns.push({ turn, endPlace });
    run = [];
    if (end === null) return;
    after = Math.max(after ?? Number.NEGATIVE_INFINITY, end.at.earliest);
    endedUnanswered = end.kind !== 'replied';
  };

  for (const happening of inOrder(conversation)) {
    if (happening.kind === 'ending') {
      if (run.length > 0) close({ ...happening.ending }, happening.place);
      continue;
    }
    const { said } = happening;
    if (said.from === 'page') {
      if (!isAutomatic(said, run[0])) close({ kind: 'replied', at: happening.at }, happening.place);
    } else if (run.length > 0 || !(endedUnanswered && isOldNews(said, after))) {
      if (run.length === 0) heardBefore = heard;
      run.push(said);
    }
    heard = happening.at.latest;
  }
  close(null, Number.POSITIVE_INFINITY);
  return turns;
}

/** Known by its text, or by coming within seconds of the question; never by a guess from coarse times. */
function isAutomatic({ automatic, at }: Said, question: Said | undefined): boolean {
  return automatic || (question !== undefined && at.latest - question.at.earliest <= automaticWithinMs);
}

/**
 * After "no reply needed", a reload shows the same row again, on the next day only as "Tuesday". What may be older than
 * that press and is not marked as unread is no new message.
 */
function isOldNews({ messageId, unread, at }: Said, after: number | null): boolean {
  return messageId === null && !unread && after !== null && at.earliest <= after;
}

function toTurn(
  conversation: Conversation,
  run: readonly Said[],
  { after, heardBefore, end }: { after: number | null; heardBefore: number | null; end: TurnEnd | null },
): Turn | null {
  const [oldest] = run;
  const newest = run.at(-1);
  if (oldest === undefined || newest === undefined) return null;
  const start = from(after, oldest.at);
  const { pageId, surface, thread } = conversation;
  return {
    key: threadKey(conversation),
    pageId,
    surface,
    thread,
    start,
    newest: from(start.earliest - 1, newest.at),
    messageIds: run.flatMap(({ messageId }) => messageId ?? []),
    after,
    quietMs: heardBefore === null ? null : Math.max(0, start.earliest - heardBefore),
    seenAt: Math.max(...run.map(({ seenAt }) => seenAt)),
    snoozedUntil: end === null ? lastSnooze(Object.values(conversation.snoozes), start.earliest) : null,
    end: end === null ? null : { ...end, at: from(start.earliest - 1, end.at) },
  };
}

/** The part of an interval that comes after a moment. */
function from(after: number | null, { earliest, latest }: TimeRange): TimeRange {
  const first = Math.max(Math.min(earliest, latest), (after ?? Number.NEGATIVE_INFINITY) + 1);
  return { earliest: first, latest: Math.max(first, earliest, latest) };
}

/** The one pressed last holds, also when it is shorter. */
function lastSnooze(snoozes: readonly Snooze[], start: number): number | null {
  const own = snoozes.filter(({ at }) => at >= start);
  return own.toSorted((a, b) => b.at - a.at || b.until - a.until)[0]?.until ?? null;
}
