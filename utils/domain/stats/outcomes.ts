import type { Goal, Window } from './goal.ts';
import { isFirst, type TurnRecord } from './turn-record.ts';

const day = 24 * 60 * 60_000;

/** A turn that counts. */
export interface Outcome {
  /** UTC ms */
  startedAt: number;
  onTime: boolean;
  /** Time to the reply by the goal's clock, ms; null for one that is still unanswered. */
  tookMs: number | null;
}

/** Turns of a window that do not count, by the reason. */
export interface LeftOut {
  /** Times so coarse that on time or late would be a guess. */
  coarse: number;
  /** No reply needed, done, spam, or impossible. */
  excused: number;
  /** In the middle of a conversation, where only first messages count. */
  notFirst: number;
  /** Still within the target, or unanswered where that does not count. */
  pending: number;
}

type Judged = { startedAt: number } & ({ outcome: Outcome } | { leftOut: keyof LeftOut });

/**
 * The turns that count for a goal, oldest first, and how many of the same window do not.
 * @param now UTC ms
 */
export function outcomesOf(
  records: readonly TurnRecord[],
  goal: Goal,
  now: number,
): { outcomes: Outcome[]; leftOut: LeftOut } {
  const judged = records
    .map((record) => judge(record, goal, now))
    .toSorted((a, b) => a.startedAt - b.startedAt);
  const counting = judged.flatMap((one) => ('outcome' in one ? [one.outcome] : []));
  const outcomes = inWindow(counting, goal.window, now);
  const from = outcomes[0]?.startedAt ?? now;
  const since = goal.window.kind === 'days' ? now - goal.window.days * day : from;
  const leftOut: LeftOut = { coarse: 0, excused: 0, notFirst: 0, pending: 0 };
  for (const one of judged) if ('leftOut' in one && one.startedAt >= since) leftOut[one.leftOut] += 1;
  return { outcomes, leftOut };
}

function judge(record: TurnRecord, goal: Goal, now: number): Judged {
  const { startedAt } = record;
  if (record.end === 'excused') return { startedAt, leftOut: 'excused' };
  if (goal.counts === 'first-after-silence' && !isFirst(record)) return { startedAt, leftOut: 'notFirst' };
  // The countdown's target, not the wider limit of some presets: also the typical time has to mean something.
  if (record.widthMs > goal.targetMs) return { startedAt, leftOut: 'coarse' };
  const calendarMs = (record.repliedAt ?? now) - startedAt;
  const tookMs = goal.clock === 'calendar' ? calendarMs : (record.openMs ?? calendarMs);
  if (record.end === 'replied')
    return { startedAt, outcome: { startedAt, onTime: tookMs <= goal.withinMs, tookMs } };
  if (tookMs <= goal.withinMs || goal.unanswered === 'left-out') return { startedAt, leftOut: 'pending' };
  return { startedAt, outcome: { startedAt, onTime: false, tookMs: null } };
}

/** The part of the outcomes (oldest first) that a window shows at `now` (UTC ms). */
export function inWindow(outcomes: readonly Outcome[], window: Window, now: number): Outcome[] {
  if (window.kind === 'last') return outcomes.slice(-window.count);
  if (window.kind === 'days') return outcomes.filter(({ startedAt }) => startedAt > now - window.days * day);
  const newest = outcomes.at(-1)?.startedAt ?? now;
  const recent = outcomes.filter(({ startedAt }) => startedAt > newest - window.days * day);
  return recent.length >= window.atLeast ? recent : outcomes.slice(-window.atLeast);
}

/** When an outcome leaves a window by age alone (UTC ms); null where only newer turns push it out. */
export function leavesAt({ startedAt }: Outcome, window: Window): number | null {
  return window.kind === 'days' ? startedAt + window.days * day : null;
}
