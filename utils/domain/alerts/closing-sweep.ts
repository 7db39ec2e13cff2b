import { nextClosing } from '../hours/open-time.ts';
import type { OpeningHours } from '../hours/opening-hours.ts';
import type { Turn } from '../timers/read-turns.ts';
import { dueTime } from '../timers/turn-state.ts';

/** "4 open, 2 due before closing" (R18). */
export interface ClosingSweep {
  /** UTC ms */
  closesAt: number;
  /** The Page's open turns, the most urgent first. */
  open: Turn[];
  /** How many of them, from the first, are due before closing. */
  dueBefore: number;
}

/**
 * What is left to do at a Page before it closes; null when it does not close.
 * @param open the Page's open turns
 * @param now UTC ms
 */
export function closingSweep(
  open: readonly Turn[],
  targetMs: number,
  hours: OpeningHours,
  now: number,
): ClosingSweep | null {
  const closesAt = nextClosing(hours, now);
  if (closesAt === null) return null;
  const timed = open
    .map((turn) => ({ turn, dueAt: dueTime(turn, targetMs, hours) ?? Number.POSITIVE_INFINITY }))
    .toSorted((a, b) => a.dueAt - b.dueAt);
  const dueBefore = timed.filter(({ dueAt }) => dueAt <= closesAt).length;
  return { closesAt, open: timed.map(({ turn }) => turn), dueBefore };
}
