import type { Context } from 'liquidjs';
import { move, moveWorkdays, nextWeekday, type Unit } from '../dates/arithmetic.ts';
import { weekdayNumber } from '../dates/date-words.ts';
import { ReplyTime, readReplyTime } from '../dates/reply-time.ts';
import { type Cause, TemplateError } from './problem.ts';
import { ours } from './run.ts';

/** What liquidjs calls a filter with. */
export interface FilterCall {
  context: Context;
  token: { name: string; begin: number; end: number };
}
export type Filter = (this: FilterCall, value: unknown, ...args: unknown[]) => unknown;

function wrong({ token }: FilterCall, cause: (filter: string) => Cause): TemplateError {
  return new TemplateError(cause(token.name), null, token);
}

/** `now`, what another date filter made of it, or a date written out. */
function timeIn(call: FilterCall, value: unknown): ReplyTime {
  const { shared, language } = ours(call.context);
  const now = shared.timeIn(language);
  if (value instanceof ReplyTime) return value;
  const time = typeof value === 'string' && value.length <= 40 ? readReplyTime(value, now) : null;
  if (time === null) throw wrong(call, (filter) => ({ kind: 'not-a-date', filter }));
  return time;
}

function said(how: (time: ReplyTime) => string): Filter {
  return function (value) {
    return how(timeIn(this, value));
  };
}

type Mover = (at: Temporal.ZonedDateTime, count: number) => Temporal.ZonedDateTime | null;

function moved(by: Mover): Filter {
  return function (value, count) {
    const time = timeIn(this, value);
    // `plus_days: "3"` is as clear as `plus_days: 3`.
    const at = /^-?\d{1,6}$/.test(String(count)) ? by(time.at, Number(count)) : null;
    if (at === null) throw wrong(this, (filter) => ({ kind: 'needs-number', filter }));
    return time.moved(at);
  };
}

const plus = (unit: Unit) => moved((at, count) => move(at, unit, count));
const minus = (unit: Unit) => moved((at, count) => move(at, unit, -count));

const next: Filter = function (value, name) {
  const time = timeIn(this, value);
  const weekday = name === undefined ? null : weekdayNumber(String(name));
  if (name !== undefined && weekday === null)
    throw wrong(this, (filter) => ({ kind: 'not-a-weekday', filter }));
  return time.moved(nextWeekday(time.at, weekday));
};

/** Each stands with an example in docs/template-language.md. */
export const dateFilters: Readonly<Record<string, Filter>> = {
  plus_hours: plus('hours'),
  plus_days: plus('days'),
  plus_weeks: plus('weeks'),
  plus_months: plus('months'),
  plus_workdays: moved(moveWorkdays),
  minus_hours: minus('hours'),
  minus_days: minus('days'),
  minus_weeks: minus('weeks'),
  minus_months: minus('months'),
  next_weekday: next,
  long_date: said((time) => time.longDate()),
  short_date: said((time) => time.shortDate()),
  weekday: said((time) => time.weekday()),
  time: said((time) => time.time()),
};
