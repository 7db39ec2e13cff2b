/**
 * When something happened, as far as the page tells: UTC milliseconds, both ends inclusive.
 * The page often shows a coarse time ("3 min", "Tuesday"), so a single number would claim too much.
 */
export interface TimeRange {
  earliest: number;
  latest: number;
}

export function exactly(at: number): TimeRange {
  return { earliest: at, latest: at };
}
