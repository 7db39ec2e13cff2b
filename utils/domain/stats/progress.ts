import { freeGoal, type Goal } from './goal.ts';
import { measure, median } from './measure.ts';
import type { TurnRecord } from './turn-record.ts';

const minute = 60_000;
const week = 7 * 24 * 60 * minute;

/** R9: not everybody reaches five minutes, so one hour and a quarter come first. ms */
const stepTargets = [60 * minute, 15 * minute, 5 * minute] as const;

/** A week with fewer replies is luck rather than a best. */
const fewestForBest = 10;

export interface Step {
  targetMs: number;
  percent: number | null;
  reached: boolean;
}

/** Goals that follow one another, and the Page's own best. */
export interface Progress {
  steps: Step[];
  /** The target to work for, ms; null when all are reached and only the best is left to beat. */
  nextMs: number | null;
  /** Median of this week's replies, ms. */
  currentMs: number | null;
  /** The lowest median of an earlier week, ms. */
  bestMs: number | null;
}

/**
 * How far the Page has come, over the last 7 days.
 * @param now UTC ms
 */
export function progressOf(
  records: readonly TurnRecord[],
  goal: Pick<Goal, 'percent'>,
  now: number,
): Progress {
  const steps = stepTargets.map((targetMs): Step => {
    const { percent, reached } = measure(records, freeGoal(targetMs, goal.percent), now);
    return { targetMs, percent, reached: reached === true };
  });
  const weeks = repliesByWeek(records, now);
  const earlier = [...weeks].flatMap(([weeksAgo, times]) =>
    weeksAgo > 0 && times.length >= fewestForBest ? (median(times) ?? []) : [],
  );
  return {
    steps,
    nextMs: steps.find(({ reached }) => !reached)?.targetMs ?? null,
    currentMs: median(weeks.get(0) ?? []),
    bestMs: earlier.length === 0 ? null : Math.min(...earlier),
  };
}

/** Open reply times by how many weeks ago they were, counted back from now. */
function repliesByWeek(records: readonly TurnRecord[], now: number): Map<number, number[]> {
  const weeks = new Map<number, number[]>();
  for (const { startedAt, openMs, end, widthMs } of records) {
    // A time that is coarser than the finest step would be a best by accident.
    if (end !== 'replied' || openMs === null || widthMs > 5 * minute || startedAt > now) continue;
    const weeksAgo = Math.floor((now - startedAt) / week);
    const times = weeks.get(weeksAgo);
    if (times === undefined) weeks.set(weeksAgo, [openMs]);
    else times.push(openMs);
  }
  return weeks;
}
