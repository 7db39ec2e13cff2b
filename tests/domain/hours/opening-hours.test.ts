import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  awayUntil,
  comeBack,
  copyDay,
  goAway,
  mergeSlots,
} from '../../../utils/domain/hours/change-hours.ts';
import { openingHoursSchema, slotSchema, unsetHours } from '../../../utils/domain/hours/opening-hours.ts';
import { hoursProblems } from '../../../utils/domain/hours/problems.ts';
import { hours, slots, week } from './make.ts';

describe('Hours can be kept', () => {
  it.each([
    ['before anybody set them', unsetHours('Europe/Paris')],
    ['with nights', hours({ week: week('18:00-2:00') })],
    ['with a whole day', hours({ week: week('0:00-24:00') })],
    [
      'with a leap day',
      hours({ exceptions: [{ from: '2028-02-29', to: '2028-03-01', slots: [], name: ' ' }] }),
    ],
  ])('%s', (_what, kept) => {
    expect(safeParse(openingHoursSchema, kept).success).toBe(true);
  });

  it.each([
    ['with a zone that nobody knows', hours({ timeZone: 'Europe/Atlantis' })],
    ['with an offset instead of a zone', hours({ timeZone: '+02:00' })],
    [
      'with a day that does not exist',
      hours({ exceptions: [{ from: '2026-02-29', to: '2026-03-01', slots: [], name: '' }] }),
    ],
    ['with six days', { ...hours(), week: week().slice(1) }],
  ])('not %s', (_what, refused) => {
    expect(safeParse(openingHoursSchema, refused).success).toBe(false);
  });

  it.each([
    { from: 60, to: 60 },
    { from: 60, to: 30 },
    { from: 1440, to: 1500 },
    { from: 60, to: 1501 },
    { from: 0.5, to: 3 },
    { from: -1, to: 3 },
  ])('not with the slot %o', (slot) => {
    expect(safeParse(slotSchema, slot).success).toBe(false);
  });
});

describe('A problem is named', () => {
  it.each([
    ['none', hours(), []],
    ['none where slots touch', hours({ week: week('9:00-12:00 12:00-14:00') }), []],
    [
      'overlap',
      hours({ week: week('9:00-12:00 11:00-14:00') }),
      [{ kind: 'overlap', of: { day: 0 }, slot: 1 }],
    ],
    [
      'a slot that ends before it begins',
      hours({ week: [[], [{ from: 600, to: 540 }], [], [], [], [], []] }),
      [{ kind: 'bad-slot', of: { day: 1 }, slot: 0 }],
    ],
    [
      'Sunday night that runs into Monday',
      hours({ week: week('1:00-9:00', '', '', '', '', '', '20:00-2:00') }),
      [{ kind: 'runs-into-next-day', day: 6 }],
    ],
    ['a zone', hours({ timeZone: 'Nowhere' }), [{ kind: 'unknown-time-zone' }]],
    [
      'dates in the wrong order, and twice',
      hours({
        exceptions: [
          { from: '2026-12-24', to: '2026-12-26', slots: [], name: '' },
          { from: '2026-12-26', to: '2026-12-26', slots: slots('9:00-10:00 9:30-11:00'), name: '' },
          { from: '2026-12-31', to: '2026-12-30', slots: [], name: '' },
        ],
      }),
      [
        { kind: 'overlap', of: { exception: 1 }, slot: 1 },
        { kind: 'same-dates', exception: 1 },
        { kind: 'bad-dates', exception: 2 },
      ],
    ],
  ])('%s', (_what, with_, problems) => {
    expect(hoursProblems(with_)).toEqual(problems);
  });
});

describe('Changing', () => {
  it('one day is copied to others', () => {
    const copied = copyDay(week('9:00-12:00', '', '', '10:00-11:00'), 0, [1, 2]);
    expect(copied).toEqual(week('9:00-12:00', '9:00-12:00', '9:00-12:00', '10:00-11:00'));
  });

  it('slots that overlap or touch become one', () => {
    expect(mergeSlots(slots('14:00-18:00 9:00-12:00 11:00-13:00 13:00-13:30'))).toEqual(
      slots('9:00-13:30 14:00-18:00'),
    );
  });

  it('going away and coming back leaves the time in between', () => {
    const back = comeBack(goAway(hours(), 1000, 9000), 4000);
    expect(back.away).toEqual([{ from: 1000, until: 4000 }]);
    expect([awayUntil(back, 3999), awayUntil(back, 4000)]).toEqual([4000, null]);
  });

  it('going away again takes the place of the first', () => {
    const away = goAway(goAway(hours(), 1000, 9000), 4000, 6000).away;
    expect(away).toEqual([
      { from: 1000, until: 4000 },
      { from: 4000, until: 6000 },
    ]);
    expect(goAway(hours(), 1000, 1000).away).toEqual([]);
  });
});
