import type { Goal } from './goal.ts';
import { type LeftOut, type Outcome, outcomesOf } from './outcomes.ts';
import { isEnough } from './tally.ts';
import { isFirst, type TurnRecord } from './turn-record.ts';

/** Where a Page stands. */
export interface Figures {
  counted: number;
  onTime: number;
  /** Percent of the counted, unrounded; null when none is. */
  percent: number | null;
  /** Typical reply time, ms; null when nothing was answered. */
  typicalMs: number | null;
  leftOut: LeftOut;
  /** Percent of turns whose times were fine enough to be judged; null when there was none. */
  coverage: number | null;
  /** Whether the goal is reached; null while nothing counts. */
  reached: boolean | null;
}

/**
 * The figures of records for a goal.
 * @param now UTC ms
 */
export function measure(records: readonly TurnRecord[], goal: Goal, now: number): Figures {
  const { outcomes, leftOut } = outcomesOf(records, goal, now);
  const onTime = outcomes.filter((outcome) => outcome.onTime).length;
  const counted = outcomes.length;
  const typicalMs = typicalTime(outcomes, goal);
  const judgeable = counted + leftOut.coarse;
  return {
    counted,
    onTime,
    percent: percentOf(outcomes),
    typicalMs,
    leftOut,
    coverage: judgeable === 0 ? null : (100 * counted) / judgeable,
    reached: counted === 0 ? null : isReached(outcomes, goal),
  };
}

/** The figures of first messages and of those in the middle of a conversation, apart: the first answer takes longest. */
export function measureByPosition(
  records: readonly TurnRecord[],
  goal: Goal,
  now: number,
): { first: Figures; next: Figures } {
  const part = (first: boolean) => records.filter((record) => isFirst(record) === first);
  return { first: measure(part(true), goal, now), next: measure(part(false), goal, now) };
}

/** Percent on time, unrounded; null when there is nothing. */
function percentOf(outcomes: readonly Outcome[]): number | null {
  if (outcomes.length === 0) return null;
  return (100 * outcomes.filter(({ onTime }) => onTime).length) / outcomes.length;
}

/** Whether outcomes reach a goal, by the share and by the typical time. */
function isReached(outcomes: readonly Outcome[], goal: Goal): boolean {
  const onTime = outcomes.filter((outcome) => outcome.onTime).length;
  if (!isEnough({ counted: outcomes.length, onTime }, goal.percent)) return false;
  const typical = typicalTime(outcomes, goal);
  return goal.typicalMs === null || (typical !== null && typical <= goal.typicalMs);
}

function typicalTime(outcomes: readonly Outcome[], { typical }: Goal): number | null {
  const times = outcomes.flatMap(({ tookMs }) => tookMs ?? []);
  return typical === 'median' ? median(times) : meanOfFastest(times);
}

/** The middle of the values, or the mean of the two in the middle; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = Float64Array.from(values).toSorted();
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

/** Meta's reply time since 2018 leaves the slowest tenth out; of fewer than ten, none. */
const fastestShare = 0.9;

function meanOfFastest(values: readonly number[]): number | null {
  const sorted = Float64Array.from(values).toSorted();
  const fastest = sorted.subarray(0, Math.ceil(sorted.length * fastestShare));
  return fastest.length === 0 ? null : fastest.reduce((sum, value) => sum + value, 0) / fastest.length;
}
