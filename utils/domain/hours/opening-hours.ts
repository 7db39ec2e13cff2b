import {
  array,
  boolean,
  check,
  type InferOutput,
  integer,
  maxLength,
  maxValue,
  minValue,
  number,
  object,
  pipe,
  regex,
  string,
  trim,
  tuple,
} from 'valibot';
import { finiteNumber } from '../templates/template.ts';

/** Minutes of a day by the clock on the wall, whatever a night of changed clocks really lasts. */
export const minutesOfDay = 24 * 60;

const minuteSchema = pipe(number(), integer(), minValue(0), maxValue(2 * minutesOfDay - 1));

/**
 * One stretch of opening, in minutes of the day on which it begins, `from` inclusive, `to` exclusive. A `to` beyond 1440
 * reaches past midnight: 22:00–2:00 is 1320–1560, and belongs to the evening.
 */
export const slotSchema = pipe(
  object({ from: minuteSchema, to: minuteSchema }),
  check(({ from, to }) => from < minutesOfDay && from < to && to <= from + minutesOfDay),
);
export type Slot = InferOutput<typeof slotSchema>;

const daySchema = pipe(array(slotSchema), maxLength(12));
export type Day = InferOutput<typeof daySchema>;

/** Monday first, as ISO 8601 counts. */
const weekSchema = tuple([daySchema, daySchema, daySchema, daySchema, daySchema, daySchema, daySchema]);
export type Week = InferOutput<typeof weekSchema>;

const dateSchema = pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/), check(isDate));

/** Days that differ from the week: closed when `slots` is empty. Dates of the Page's time zone, both inclusive. */
const exceptionSchema = object({
  from: dateSchema,
  to: dateSchema,
  slots: daySchema,
  /** What the person calls it ("Christmas"), or nothing. */
  name: pipe(string(), trim(), maxLength(60)),
});

/** A time away, UTC ms, `from` inclusive, `until` exclusive. Past ones stay: the clocks of open turns stood still then. */
const awaySchema = object({ from: finiteNumber, until: finiteNumber });

/** When a Page's people are there. A value: it is replaced, never changed in place (spans.ts remembers by identity). */
export const openingHoursSchema = object({
  /** IANA name, "Europe/Paris". */
  timeZone: pipe(string(), check(isTimeZone)),
  /** Nobody has set hours yet: open all the time, and no text says when. */
  always: boolean(),
  /** Whether reply clocks stand still while closed (product.md, section 3: switchable). */
  pauseWhenClosed: boolean(),
  week: weekSchema,
  exceptions: pipe(array(exceptionSchema), maxLength(400)),
  away: pipe(array(awaySchema), maxLength(400)),
});
export type OpeningHours = InferOutput<typeof openingHoursSchema>;

/** Before anybody set hours. */
export function unsetHours(timeZone: string): OpeningHours {
  const week: Week = [[], [], [], [], [], [], []];
  return { timeZone, always: true, pauseWhenClosed: true, week, exceptions: [], away: [] };
}

/** Whether the browser knows this time zone. */
export function isTimeZone(name: string): boolean {
  try {
    // A bare offset ("+02:00") is accepted by Temporal, and would be wrong for half of the year.
    return /^[A-Z]/i.test(name) && new Temporal.ZonedDateTime(0n, name).timeZoneId !== '';
  } catch {
    return false;
  }
}

function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}
