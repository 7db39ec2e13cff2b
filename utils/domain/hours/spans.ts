import type { Day, OpeningHours } from './opening-hours.ts';

/** A stretch of real time: UTC ms, `from` inclusive, `until` exclusive. */
export interface Span {
  from: number;
  until: number;
}

/**
 * Days in a row without opening after which nobody looks further. Longer than a year, so that a business that opens for
 * one season is found.
 */
const mostClosedDays = 400;

/**
 * The spans of opening that end after `at`, in order and without overlap. Two may touch (a day that is open around the
 * clock, and the next). May never end: take what is needed.
 */
export function* spansFrom(hours: OpeningHours, at: number): Generator<Span> {
  let closedUntil = Number.NEGATIVE_INFINITY;
  for (const span of plannedSpans(hours, at)) {
    for (const part of withoutAway(span, hours)) {
      const from = Math.max(part.from, closedUntil);
      if (part.until <= at || from >= part.until) continue;
      closedUntil = part.until;
      yield { from, until: part.until };
    }
  }
}

function* plannedSpans(hours: OpeningHours, at: number): Generator<Span> {
  if (hours.always) {
    yield { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };
    return;
  }
  // A slot may reach past midnight, so the day before counts as well.
  let date = dateAt(hours, at).subtract({ days: 1 });
  const lastDate = lastPlannedChange(hours);
  for (let closed = 0; closed <= mostClosedDays; date = date.add({ days: 1 })) {
    const spans = spansOf(hours, date);
    yield* spans;
    const exceptional = lastDate !== null && Temporal.PlainDate.compare(date, lastDate) < 0;
    closed = spans.length > 0 || exceptional ? 0 : closed + 1;
  }
}

/** Until here, closed days say nothing about those that follow. */
function lastPlannedChange(hours: OpeningHours): Temporal.PlainDate | null {
  const dates = hours.exceptions.map(({ to }) => to).toSorted();
  const last = dates.at(-1);
  return last === undefined ? null : Temporal.PlainDate.from(last);
}

function* withoutAway(span: Span, { away }: OpeningHours): Generator<Span> {
  let { from } = span;
  for (const gone of away.toSorted((a, b) => a.from - b.from)) {
    if (gone.until <= from || gone.from >= span.until) continue;
    if (gone.from > from) yield { from, until: gone.from };
    from = Math.max(from, gone.until);
  }
  if (from < span.until) yield { from, until: span.until };
}

/**
 * Spans by date, for as long as somebody holds the hours. Looking up a time zone takes about 10 µs, and a list of 500
 * threads asks for the same days each second.
 */
const known = new WeakMap<OpeningHours, Map<string, Span[]>>();

/** The spans that begin on a date, as planned; `away` is not taken off. */
function spansOf(hours: OpeningHours, date: Temporal.PlainDate): Span[] {
  const days = known.get(hours) ?? new Map<string, Span[]>();
  known.set(hours, days);
  const key = date.toString();
  const found = days.get(key);
  if (found !== undefined) return found;
  const spans = slotsOn(hours, date)
    .map(({ from, to }) => ({
      from: moment(hours.timeZone, date, from),
      until: moment(hours.timeZone, date, to),
    }))
    .filter(({ from, until }) => from < until)
    .toSorted((a, b) => a.from - b.from);
  days.set(key, spans);
  return spans;
}

/** What is planned for a date: an exception comes before the week. */
export function slotsOn(hours: OpeningHours, date: Temporal.PlainDate): Day {
  const day = date.toString();
  const exception = hours.exceptions.find(({ from, to }) => from <= day && day <= to);
  return exception?.slots ?? hours.week[date.dayOfWeek - 1] ?? [];
}

/** The Page's date at a moment. */
export function dateAt({ timeZone }: OpeningHours, at: number): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(timeZone).toPlainDate();
}

/**
 * The first moment at which the clock on the wall shows this minute of this date, or a later one: where clocks go
 * forward over it, the moment of the change; where they go back, the first of the two. So a slot opens and closes once
 * each, in every night. UTC ms.
 */
export function moment(timeZone: string, date: Temporal.PlainDate, minute: number): number {
  const wall = date.toPlainDateTime().add({ minutes: minute });
  const zoned = wall.toZonedDateTime(timeZone, { disambiguation: 'compatible' });
  if (zoned.toPlainDateTime().equals(wall)) return zoned.epochMilliseconds;
  // The clock never showed it. "compatible" lands after the gap, at the change itself for the gap's first minute.
  const change = zoned.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  return change?.epochMilliseconds ?? zoned.epochMilliseconds;
}
