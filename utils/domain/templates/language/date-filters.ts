import type { Context } from 'liquidjs';
import { move, moveWorkdays, nextWeekday, type Unit } from '../dates/arithmetic.ts';
import { weekdayNumber } from '../dates/date-words.ts';
import { Moment, readMoment } from '../dates/moment.ts';
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
function momentIn(call: FilterCall, value: unknown): Moment {
  const { shared, language } = ours(call.context);
  const now = shared.momentIn(language);
  if (value instanceof Moment) return value;
  const moment = typeof value === 'string' && value.length <= 40 ? readMoment(value, now) : null;
  if (moment === null) throw wrong(call, (filter) => ({ kind: 'not-a-date', filter }));
  return moment;
}

function said(how: (moment: Moment) => string): Filter {
  return function (value) {
    return how(momentIn(this, value));
  };
}

type Mover = (at: Temporal.ZonedDateTime, count: number) => Temporal.ZonedDateTime | null;

function moved(by: Mover): Filter {
  return function (value, count) {
    const moment = momentIn(this, value);
    // `plus_days: "3"` is as clear as `plus_days: 3`.
    const at = /^-?\d{1,6}$/.test(String(count)) ? by(moment.at, Number(count)) : null;
    if (at === null) throw wrong(this, (filter) => ({ kind: 'needs-number', filter }));
    return moment.moved(at);
  };
}

const plus = (unit: Unit) => moved((at, count) => move(at, unit, count));
const minus = (unit: Unit) => moved((at, count) => move(at, unit, -count));

const next: Filter = function (value, name) {
  const moment = momentIn(this, value);
  const weekday = name === undefined ? null : weekdayNumber(String(name));
  if (name !== undefined && weekday === null)
    throw wrong(this, (filter) => ({ kind: 'not-a-weekday', filter }));
  return moment.moved(nextWeekday(moment.at, weekday));
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
  long_date: said((moment) => moment.longDate()),
  short_date: said((moment) => moment.shortDate()),
  weekday: said((moment) => moment.weekday()),
  time: said((moment) => moment.time()),
};
