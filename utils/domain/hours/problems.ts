import { mergeSlots } from './change-hours.ts';
import { type Day, isTimeZone, minutesOfDay, type OpeningHours, type Slot } from './opening-hours.ts';

/** Where slots stand: a day of the week from 0, Monday, or an exception by its index. */
export type SlotsOf = { day: number } | { exception: number };

/** What is wrong with hours as somebody typed them. `slot` counts from 0. */
export type HoursProblem =
  | { kind: 'unknown-time-zone' }
  /** Ends when or before it begins, or only more than a day later. */
  | { kind: 'bad-slot'; of: SlotsOf; slot: number }
  /** Begins before another of the same day ends: `mergeSlots` makes them one. */
  | { kind: 'overlap'; of: SlotsOf; slot: number }
  /** Reaches past midnight into the first slot of the next day of the week. Harmless, but hardly meant. */
  | { kind: 'runs-into-next-day'; day: number }
  /** Its last date comes before its first. */
  | { kind: 'bad-dates'; exception: number }
  /** Shares a date with an earlier one in the list, which would win. */
  | { kind: 'same-dates'; exception: number };

/** All problems of hours, in reading order; empty when they can be kept. */
export function hoursProblems(hours: OpeningHours): HoursProblem[] {
  return [
    ...(isTimeZone(hours.timeZone) ? [] : [{ kind: 'unknown-time-zone' } as const]),
    ...hours.week.flatMap((slots, day) => [
      ...slotProblems(slots, { day }),
      ...nightProblems(slots, hours.week[(day + 1) % 7] ?? [], day),
    ]),
    ...hours.exceptions.flatMap(({ slots }, exception) => [
      ...slotProblems(slots, { exception }),
      ...dateProblems(hours, exception),
    ]),
  ];
}

function slotProblems(slots: Day, of: SlotsOf): HoursProblem[] {
  return slots.flatMap((slot, index): HoursProblem[] => {
    if (isBad(slot)) return [{ kind: 'bad-slot', of, slot: index }];
    const overlaps = slots
      .slice(0, index)
      .some((other) => !isBad(other) && slot.from < other.to && other.from < slot.to);
    return overlaps ? [{ kind: 'overlap', of, slot: index }] : [];
  });
}

function isBad({ from, to }: Slot): boolean {
  return from < 0 || from >= minutesOfDay || to <= from || to > from + minutesOfDay;
}

function nightProblems(slots: Day, next: Day, day: number): HoursProblem[] {
  const ends = mergeSlots(slots).at(-1)?.to ?? 0;
  const begins = mergeSlots(next)[0]?.from ?? minutesOfDay;
  return ends > minutesOfDay + begins ? [{ kind: 'runs-into-next-day', day }] : [];
}

function dateProblems({ exceptions }: OpeningHours, exception: number): HoursProblem[] {
  const one = exceptions[exception];
  if (one === undefined) return [];
  if (one.to < one.from) return [{ kind: 'bad-dates', exception }];
  const shared = exceptions.slice(0, exception).some(({ from, to }) => from <= one.to && one.from <= to);
  return shared ? [{ kind: 'same-dates', exception }] : [];
}
