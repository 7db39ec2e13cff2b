import type { TimeRange } from '../inbox/time-range.ts';

/** Whether two accounts can be of the same moment. */
export function overlap(a: TimeRange, b: TimeRange): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** The part of an interval that lies within another; the whole where they contradict each other. */
export function within(range: TimeRange, bounds: TimeRange): TimeRange {
  if (!overlap(range, bounds)) return range;
  return {
    earliest: Math.max(range.earliest, bounds.earliest),
    latest: Math.min(range.latest, bounds.latest),
  };
}
