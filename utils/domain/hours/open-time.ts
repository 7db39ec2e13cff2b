import type { OpeningHours } from './opening-hours.ts';
import { type Span, spansFrom } from './spans.ts';

/** Whether the Page's people are there at a moment (UTC ms). */
export function isOpen(hours: OpeningHours, at: number): boolean {
  return spanAt(hours, at) !== null;
}

/** Open time between two moments (UTC ms), in ms; 0 when `to` does not come after `from`. */
export function openTimeBetween(hours: OpeningHours, from: number, to: number): number {
  let open = 0;
  for (const span of spansFrom(hours, from)) {
    if (span.from >= to) break;
    open += Math.min(span.until, to) - Math.max(span.from, from);
  }
  return open;
}

/**
 * The first moment (UTC ms) at which this much open time (ms) has passed since `from`; null when the Page does not open
 * for that long again.
 */
export function addOpenTime(hours: OpeningHours, from: number, ms: number): number | null {
  if (ms <= 0) return from;
  let left = ms;
  for (const span of spansFrom(hours, from)) {
    const start = Math.max(span.from, from);
    if (span.until - start >= left) return start + left;
    left -= span.until - start;
  }
  return null;
}

/** The next moment of opening after `at` (UTC ms); null when there is none, or when the Page never closes. */
export function nextOpening(hours: OpeningHours, at: number): number | null {
  const closing = isOpen(hours, at) ? nextClosing(hours, at) : at;
  if (closing === null) return null;
  for (const span of spansFrom(hours, closing)) if (span.from > at) return span.from;
  return null;
}

/** The next moment of closing after `at` (UTC ms); null when there is none. Slots that touch are one opening. */
export function nextClosing(hours: OpeningHours, at: number): number | null {
  let until: number | null = null;
  for (const span of spansFrom(hours, at)) {
    if (until !== null && (span.from > until || until - at > neverMs)) break;
    until = span.until;
  }
  return until === null || until - at > neverMs ? null : until;
}

/** An opening that is longer than any holiday season is one that does not close: 400 days, in ms. */
const neverMs = 400 * 24 * 60 * 60 * 1000;

/** The opening that holds a moment. */
function spanAt(hours: OpeningHours, at: number): Span | null {
  for (const span of spansFrom(hours, at)) return span.from <= at ? span : null;
  return null;
}

/** The hours by which reply clocks run: all the time where the person switched the pause off. */
export function clockHours(hours: OpeningHours): OpeningHours {
  return hours.pauseWhenClosed ? hours : runningAllTheTime;
}

/** One value for all, so that what is known of it stays known. Nothing reads its time zone. */
const runningAllTheTime: OpeningHours = {
  timeZone: 'UTC',
  always: true,
  pauseWhenClosed: false,
  week: [[], [], [], [], [], [], []],
  exceptions: [],
  away: [],
};
