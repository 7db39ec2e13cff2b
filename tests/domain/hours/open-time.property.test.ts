import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addOpenTime,
  isOpen,
  nextClosing,
  nextOpening,
  openTimeBetween,
} from '../../../utils/domain/hours/open-time.ts';
import type { Day, OpeningHours } from '../../../utils/domain/hours/opening-hours.ts';
import { at } from './make.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Zones with a change that each breaks something else, and a day of that change. */
const changes = [
  ['Europe/Paris', '2026-03-29'],
  ['Europe/Paris', '2026-10-25'],
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  // Half hours from UTC, and once a change a minute after midnight.
  ['America/St_Johns', '2026-03-08'],
  ['America/St_Johns', '2010-11-07'],
  // Clocks move by half an hour.
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Asia/Kolkata', '2026-06-15'],
  // Midnight itself was missing.
  ['America/Sao_Paulo', '2018-11-04'],
  // A whole day was missing.
  ['Pacific/Apia', '2011-12-30'],
  ['Africa/Casablanca', '2026-02-15'],
] as const;

/** Half of them in the hours in which clocks change. */
const minuteOfDay = fc.oneof(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 200 }));
const slot = fc
  .record({
    from: minuteOfDay,
    length: fc.oneof(fc.integer({ min: 1, max: 1440 }), fc.constantFrom(5, 30, 60)),
  })
  .map(({ from, length }) => ({ from, to: from + length }));
const slotsOfDay: fc.Arbitrary<Day> = fc.array(slot, { maxLength: 3 });
const week = fc.tuple(slotsOfDay, slotsOfDay, slotsOfDay, slotsOfDay, slotsOfDay, slotsOfDay, slotsOfDay);

/** Hours around a day of change, and moments near it. */
const scene = fc
  .record({
    change: fc.constantFrom(...changes),
    week,
    exception: fc.option(slotsOfDay),
    away: fc.option(fc.tuple(fc.integer({ min: -2 * day, max: 2 * day }), fc.integer({ min: 1, max: day }))),
    offsets: fc.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: -2 * 1440, max: 2 * 1440 }))),
  })
  .map(({ change: [timeZone, date], week: planned, exception, away, offsets }) => {
    const noon = at(`${date}T12:00[${timeZone}]`);
    const hours: OpeningHours = {
      timeZone,
      always: false,
      pauseWhenClosed: true,
      week: planned,
      exceptions: exception === null ? [] : [{ from: date, to: date, slots: exception, name: '' }],
      away: away === null ? [] : [{ from: noon + away[0], until: noon + away[0] + away[1] }],
    };
    const [a = 0, b = 0, c = 0] = offsets.map((offset) => noon + offset * minute).toSorted((x, y) => x - y);
    return { hours, a, b, c };
  });

describe('In every zone, across every change of clocks', () => {
  it('open time adds up', () => {
    fc.assert(
      fc.property(scene, ({ hours, a, b, c }) => {
        expect(openTimeBetween(hours, a, b) + openTimeBetween(hours, b, c)).toBe(
          openTimeBetween(hours, a, c),
        );
      }),
      { seed: 5 },
    );
  });

  it('adding open time and measuring it are each other’s inverse', () => {
    fc.assert(
      fc.property(scene, fc.integer({ min: 1, max: 3 * day }), ({ hours, a }, ms) => {
        const then = addOpenTime(hours, a, ms);
        if (then === null) return openTimeBetween(hours, a, a + 60 * day) < ms;
        expect(openTimeBetween(hours, a, then)).toBe(ms);
        // The first such moment, not one of the closed ones that follow.
        expect(openTimeBetween(hours, a, then - 1)).toBe(ms - 1);
        return true;
      }),
      { seed: 6 },
    );
  });

  it('opening and closing are where closed and open meet', () => {
    fc.assert(
      fc.property(scene, ({ hours, a }) => {
        const opening = nextOpening(hours, a);
        const closing = nextClosing(hours, a);
        if (opening !== null)
          expect([isOpen(hours, opening - 1), isOpen(hours, opening)]).toEqual([false, true]);
        if (closing !== null)
          expect([isOpen(hours, closing - 1), isOpen(hours, closing)]).toEqual([true, false]);
        if (!isOpen(hours, a)) expect(openTimeBetween(hours, a, opening ?? a + 30 * day)).toBe(0);
        else if (closing !== null) expect(openTimeBetween(hours, a, closing)).toBe(closing - a);
      }),
      { seed: 7 },
    );
  });

  it('open time is what counting minute by minute finds', () => {
    fc.assert(
      fc.property(scene, ({ hours, a }) => {
        const to = a + 2 * day;
        expect(openTimeBetween(hours, a, to) / minute).toBe(openMinutes(hours, a, to));
      }),
      { seed: 8, numRuns: 150 },
    );
  });
});

/**
 * The same by another way: walks through the days' minutes as the wall clock shows them. Each slot opens at the first
 * minute whose wall time has come, and closes likewise.
 */
function openMinutes(hours: OpeningHours, from: number, to: number): number {
  const start = from - 3 * day;
  const walls = wallMinutes(hours.timeZone, start, Math.ceil((to + 3 * day - start) / minute));
  const open = new Uint8Array(walls.length);
  const first = Temporal.Instant.fromEpochMilliseconds(start + day)
    .toZonedDateTimeISO(hours.timeZone)
    .toPlainDate();
  for (let index = 0; index < 6; index++) {
    const date = first.add({ days: index });
    const midnight = wallOf(date.toPlainDateTime());
    const exception = hours.exceptions.find(({ from: day_ }) => day_ === date.toString());
    for (const { from: opens, to: closes } of exception?.slots ?? hours.week[date.dayOfWeek - 1] ?? []) {
      open.fill(1, firstAt(walls, midnight + opens), firstAt(walls, midnight + closes));
    }
  }
  let count = 0;
  for (let index = (from - start) / minute; index < (to - start) / minute; index++) {
    const moment = start + index * minute;
    const away = hours.away.reduce(
      (sum, gone) => sum + Math.max(0, Math.min(gone.until, moment + minute) - Math.max(gone.from, moment)),
      0,
    );
    if (open[index] === 1) count += 1 - away / minute;
  }
  return Math.round(count * minute) / minute;
}

/** What the clock on the wall shows, minute by minute, as minutes since 1970 in that zone. */
function wallMinutes(timeZone: string, start: number, count: number): number[] {
  let zoned = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(timeZone);
  let change = zoned.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
  return Array.from({ length: count }, (_, index) => {
    const moment = start + index * minute;
    if (moment >= change) {
      zoned = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone);
      change = zoned.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
    }
    return moment / minute + zoned.offsetNanoseconds / 60e9;
  });
}

function wallOf(wall: Temporal.PlainDateTime): number {
  return wall.toZonedDateTime('UTC').epochMilliseconds / minute;
}

function firstAt(walls: readonly number[], wanted: number): number {
  return walls.findIndex((wall) => wall >= wanted);
}
