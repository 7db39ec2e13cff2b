import { localClock } from './local-clock.ts';
import { median } from './measure.ts';
import type { Outcome } from './outcomes.ts';

/** Counted turns that belong together in a chart. */
export interface Cell {
  counted: number;
  onTime: number;
  /** Of those that were answered, ms. */
  medianMs: number | null;
}

export interface DayCell extends Cell {
  /** In the Page's zone, "2026-11-25". */
  date: string;
}

/** By day, in order; days without turns are left out. */
export function byDay(outcomes: readonly Outcome[], timeZone: string): DayCell[] {
  const clock = localClock(timeZone);
  const days = Map.groupBy(outcomes, ({ startedAt }) => clock(startedAt).date);
  return [...days]
    .map(([date, list]) => ({ date, ...cellOf(list) }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** By hour of the week: seven days from Monday, 24 hours each, as the wall clock shows them. */
export function byHourOfWeek(outcomes: readonly Outcome[], timeZone: string): Cell[][] {
  const clock = localClock(timeZone);
  const hours = Map.groupBy(outcomes, ({ startedAt }) => {
    const { weekday, hour } = clock(startedAt);
    return weekday * 24 + hour;
  });
  return Array.from({ length: 7 }, (_, weekday) =>
    Array.from({ length: 24 }, (_hour, hour) => cellOf(hours.get(weekday * 24 + hour) ?? [])),
  );
}

/** Upper ends of the bars of reply times, minutes, inclusive; the last bar has none. Finer where goals are. */
export const histogramEnds = [1, 2, 3, 5, 10, 15, 30, 60, 120, 240, 480, 1440] as const;

export interface Bar {
  /** ms, inclusive; null for "longer". */
  upTo: number | null;
  count: number;
}

/** How many replies took how long. What is unanswered is in no bar. */
export function histogram(outcomes: readonly Outcome[]): Bar[] {
  const ends = histogramEnds.map((minutes) => minutes * 60_000);
  const bars: Bar[] = [...ends, null].map((upTo) => ({ upTo, count: 0 }));
  for (const { tookMs } of outcomes) {
    if (tookMs === null) continue;
    const index = ends.findIndex((end) => tookMs <= end);
    const bar = bars.at(index);
    if (bar !== undefined) bar.count += 1;
  }
  return bars;
}

function cellOf(outcomes: readonly Outcome[]): Cell {
  return {
    counted: outcomes.length,
    onTime: outcomes.filter(({ onTime }) => onTime).length,
    medianMs: median(outcomes.flatMap(({ tookMs }) => tookMs ?? [])),
  };
}
