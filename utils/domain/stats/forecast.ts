import type { Goal } from './goal.ts';
import { inWindow, leavesAt, type Outcome } from './outcomes.ts';
import { isEnough, tallyWith } from './tally.ts';

/** What it takes to reach the goal, and what it stands. Counts turns. */
export interface Forecast {
  /** More replies on time, one after another from now on, until the share is reached; null at a goal of 100 % with a miss. */
  moreNeeded: number | null;
  /** Misses in a row from now on that leave the share reached. */
  affordableMisses: number;
  /** Percent once all that wait are answered now; null when none waits. */
  percentIfAnsweredNow: number | null;
  /** When the oldest miss leaves the window by age, UTC ms. */
  oldestMissLeavesAt: number | null;
  /** The first moment (UTC ms) at which the share is reached by waiting alone: old misses leave, nobody writes. */
  reachedAt: number | null;
}

/**
 * The forecast of the share for a goal's window. The typical time is not forecast.
 * @param outcomes oldest first; also those that the window does not show
 * @param waiting turns that wait and can still be on time
 * @param now UTC ms
 */
export function forecast(outcomes: readonly Outcome[], waiting: number, goal: Goal, now: number): Forecast {
  const { percent, window } = goal;
  const shown = inWindow(outcomes, window, now);
  const oldestMiss = shown.find(({ onTime }) => !onTime);
  const tally = tallyWith(outcomes, window, now);
  const today = tally({ onTime: true, count: 0 });
  // So many new turns push all others out of a window that counts turns.
  const turnover = window.kind === 'days' ? 1 : window.kind === 'last' ? window.count : window.atLeast;
  // The more replies on time, the better, and the more misses, the worse: so both can be found by halving.
  const mostMore = (moreToReach(today.counted, today.onTime, percent) ?? 0) + turnover;
  const moreNeeded = first(mostMore, (count) => isEnough(tally({ onTime: true, count }), percent));
  const mostMisses = affordableMisses(today.counted, today.onTime, percent) + turnover;
  const tooMany = first(mostMisses, (count) => !isEnough(tally({ onTime: false, count }), percent));
  const answered = tally({ onTime: true, count: waiting });
  return {
    moreNeeded,
    affordableMisses: Math.max(0, (tooMany ?? mostMisses) - 1),
    percentIfAnsweredNow: waiting === 0 ? null : (100 * answered.onTime) / answered.counted,
    oldestMissLeavesAt: oldestMiss === undefined ? null : leavesAt(oldestMiss, window),
    reachedAt: reachedByWaiting(shown, goal, now),
  };
}

/**
 * How many more replies on time a growing sample needs: the smallest k with (m + k) / (N + k) at the goal. At 90 % that is
 * 9N − 10m (product.md, section 3). Null when no number is enough. Of nothing, one is needed.
 * @param counted N
 * @param onTime m
 * @param percent whole percent
 */
export function moreToReach(counted: number, onTime: number, percent: number): number | null {
  if (counted === 0) return percent === 0 ? 0 : 1;
  const missing = percent * counted - 100 * onTime;
  if (missing <= 0) return 0;
  return percent >= 100 ? null : Math.ceil(missing / (100 - percent));
}

/** How many more misses a growing sample stands: the largest k with m / (N + k) at the goal. */
export function affordableMisses(counted: number, onTime: number, percent: number): number {
  if (percent <= 0) return 0;
  return Math.max(0, Math.floor((100 * onTime) / percent) - counted);
}

function reachedByWaiting(shown: readonly Outcome[], { window, percent }: Goal, now: number): number | null {
  const left = { counted: shown.length, onTime: shown.filter(({ onTime }) => onTime).length };
  if (isEnough(left, percent)) return now;
  for (const outcome of shown) {
    left.counted -= 1;
    if (outcome.onTime) left.onTime -= 1;
    if (isEnough(left, percent)) return leavesAt(outcome, window);
  }
  return null;
}

/** The smallest number up to `most` for which something holds that holds for all larger ones; null for none. */
function first(most: number, holds: (count: number) => boolean): number | null {
  if (!holds(most)) return null;
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
