/** Units that dates can be moved by. A day keeps the time on the wall, also over a change of clocks; an hour is 60 minutes. */
export const units = ['hours', 'days', 'weeks', 'months'] as const;
export type Unit = (typeof units)[number];

/** A hundred years in days: further away nothing is arranged, and no sum leaves the calendar. */
const furthest: Record<Unit, number> = { hours: 876_000, days: 36_500, weeks: 5_200, months: 1_200 };

/** @returns null for a number that is not whole or too large */
export function move(at: Temporal.ZonedDateTime, unit: Unit, count: number): Temporal.ZonedDateTime | null {
  if (!Number.isInteger(count) || Math.abs(count) > furthest[unit]) return null;
  // A month that has no 31st ends on its last day.
  return at.add({ [unit]: count }, { overflow: 'constrain' });
}

/** The first day after this one that is the given weekday, 1 for Monday to 7 for Sunday; without one, Monday to Friday. */
export function nextWeekday(at: Temporal.ZonedDateTime, weekday: number | null): Temporal.ZonedDateTime {
  let next = at.add({ days: 1 });
  while (weekday === null ? next.dayOfWeek > 5 : next.dayOfWeek !== weekday) next = next.add({ days: 1 });
  return next;
}

/** Working days, Monday to Friday; public holidays are not known here. @returns null as `move` does */
export function moveWorkdays(at: Temporal.ZonedDateTime, count: number): Temporal.ZonedDateTime | null {
  // From a Saturday or Sunday one counts as from the Friday before.
  const weekend = Math.max(0, at.dayOfWeek - 5);
  const start = count === 0 ? at : at.subtract({ days: weekend });
  let day = move(start, 'weeks', Math.floor(count / 5));
  if (day === null || !Number.isInteger(count) || count < 0) return null;
  for (let left = count % 5; left > 0; left--) day = nextWeekday(day, null);
  return day;
}
