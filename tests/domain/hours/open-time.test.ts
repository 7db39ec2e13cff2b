import { describe, expect, it } from 'vitest';
import {
  addOpenTime,
  clockHours,
  isOpen,
  nextClosing,
  nextOpening,
  openTimeBetween,
} from '../../../utils/domain/hours/open-time.ts';
import { unsetHours } from '../../../utils/domain/hours/opening-hours.ts';
import { at, hours, shown, slots, week } from './make.ts';

const minute = 60_000;
const hour = 60 * minute;
const bar = hours({ week: week('', '', '', '', '18:00-2:00', '18:00-2:00') });
const allDay = '0:00-24:00';
const nonStop = hours({ week: week(allDay, allDay, allDay, allDay, allDay, allDay, allDay) });

// 2026-11-23 is a Monday.
describe('The Page is', () => {
  it.each([
    ['closed a moment before it opens', '2026-11-23T08:59:59.999', hours(), false],
    ['open from the first moment', '2026-11-23T09:00', hours(), true],
    ['open until just before it closes', '2026-11-23T17:59:59.999', hours(), true],
    ['closed when it closes', '2026-11-23T18:00', hours(), false],
    ['closed on Saturday', '2026-11-28T10:00', hours(), false],
    ['open past midnight, after the last day of the week', '2026-11-29T01:59', bar, true],
    ['closed when the night is over', '2026-11-29T02:00', bar, false],
    ['open at midnight between two whole days', '2026-11-24T00:00', nonStop, true],
  ])('%s', (_what, when, with_, open) => {
    expect(isOpen(with_, at(when))).toBe(open);
  });

  it('always open while nobody has set hours', () => {
    const unset = unsetHours('Europe/Paris');
    expect(isOpen(unset, at('2026-11-29T03:00'))).toBe(true);
    expect(openTimeBetween(unset, 0, 5 * hour)).toBe(5 * hour);
    expect([nextOpening(unset, 0), nextClosing(unset, 0)]).toEqual([null, null]);
  });
});

describe('An exception', () => {
  const christmas = { from: '2026-12-25', to: '2026-12-25', slots: [], name: 'Christmas' };

  it('closes a day', () => {
    const closed = hours({ exceptions: [christmas] });
    expect(isOpen(closed, at('2026-12-25T10:00'))).toBe(false);
    expect(shown(nextOpening(closed, at('2026-12-24T18:00')))).toBe('2026-12-28T09:00:00');
  });

  it('does not cut the night that began before it', () => {
    const every = '18:00-2:00';
    const closed = hours({
      week: week(every, every, every, every, every, every, every),
      exceptions: [christmas],
    });
    expect(isOpen(closed, at('2026-12-25T01:00'))).toBe(true);
    expect(isOpen(closed, at('2026-12-25T20:00'))).toBe(false);
  });

  it('opens a Sunday', () => {
    const sunday = { from: '2026-12-20', to: '2026-12-20', slots: slots('10:00-16:00'), name: '' };
    expect(
      openTimeBetween(hours({ exceptions: [sunday] }), at('2026-12-20T00:00'), at('2026-12-21T00:00')),
    ).toBe(6 * hour);
  });

  it('covers a whole holiday, and the next opening is after it', () => {
    const august = { from: '2026-08-01', to: '2026-08-31', slots: [], name: 'Summer' };
    expect(shown(nextOpening(hours({ exceptions: [august] }), at('2026-07-31T18:00')))).toBe(
      '2026-09-01T09:00:00',
    );
  });
});

describe('Away', () => {
  const away = hours({ away: [{ from: at('2026-11-23T11:00'), until: at('2026-11-24T14:00') }] });

  it('closes in the middle of the day, and opens in the middle of another', () => {
    expect(shown(nextClosing(away, at('2026-11-23T10:00')))).toBe('2026-11-23T11:00:00');
    expect(shown(nextOpening(away, at('2026-11-23T12:00')))).toBe('2026-11-24T14:00:00');
  });

  it('takes its time off the clock', () => {
    expect(openTimeBetween(away, at('2026-11-23T10:00'), at('2026-11-24T15:00'))).toBe(2 * hour);
  });

  it('counts also where nobody has set hours', () => {
    const unset = { ...unsetHours('Europe/Paris'), away: [{ from: 1000, until: 3000 }] };
    expect(openTimeBetween(unset, 0, 5000)).toBe(3000);
    expect(addOpenTime(unset, 0, 2000)).toBe(4000);
  });
});

describe('The next', () => {
  it.each([
    ['opening before the day', nextOpening, '2026-11-23T07:00', hours(), '2026-11-23T09:00:00'],
    [
      'opening during the day is the one after closing',
      nextOpening,
      '2026-11-23T10:00',
      hours(),
      '2026-11-24T09:00:00',
    ],
    ['opening on Friday evening', nextOpening, '2026-11-27T18:00', hours(), '2026-11-30T09:00:00'],
    ['closing during the day', nextClosing, '2026-11-23T10:00', hours(), '2026-11-23T18:00:00'],
    ['closing while closed', nextClosing, '2026-11-23T18:00', hours(), '2026-11-24T18:00:00'],
    ['closing of a night', nextClosing, '2026-11-27T23:00', bar, '2026-11-28T02:00:00'],
    ['closing around the clock is none', nextClosing, '2026-11-23T10:00', nonStop, null],
    ['opening around the clock is none', nextOpening, '2026-11-23T10:00', nonStop, null],
    ['opening of a Page that never opens', nextOpening, '2026-11-23T10:00', hours({ week: week() }), null],
    ['closing of a Page that never opens', nextClosing, '2026-11-23T10:00', hours({ week: week() }), null],
  ])('%s', (_what, next, when, with_, expected) => {
    expect(shown(next(with_, at(when)))).toBe(expected);
  });

  it('opening is found behind a year of closed days', () => {
    const once = hours({
      week: week(),
      exceptions: [{ from: '2028-06-01', to: '2028-06-01', slots: slots('9:00-10:00'), name: '' }],
    });
    expect(shown(nextOpening(once, at('2026-01-01T00:00')))).toBe('2028-06-01T09:00:00');
  });
});

describe('A clock', () => {
  it('goes on in the morning where it stood in the evening', () => {
    expect(shown(addOpenTime(hours(), at('2026-11-23T17:58'), 5 * minute))).toBe('2026-11-24T09:03:00');
  });

  it('ends with the day rather than at the next opening', () => {
    expect(shown(addOpenTime(hours(), at('2026-11-23T17:55'), 5 * minute))).toBe('2026-11-23T18:00:00');
  });

  it('has nothing to wait for when no time is asked', () => {
    expect(addOpenTime(hours(), at('2026-11-23T03:00'), 0)).toBe(at('2026-11-23T03:00'));
  });

  it('never ends where the Page never opens', () => {
    expect(addOpenTime(hours({ week: week() }), 0, 1)).toBeNull();
  });

  it('runs all the time when the pause is switched off', () => {
    const running = clockHours(hours({ pauseWhenClosed: false }));
    expect(shown(addOpenTime(running, at('2026-11-23T23:58'), 5 * minute))).toBe('2026-11-24T00:03:00');
    const paused = hours();
    expect(clockHours(paused)).toBe(paused);
  });
});

describe('When clocks change', () => {
  const night = hours({ week: week('', '', '', '', '', '22:00-4:00') });

  it('the night in spring is an hour shorter, the one in autumn an hour longer', () => {
    expect(openTimeBetween(night, at('2026-03-28T12:00'), at('2026-03-29T12:00'))).toBe(5 * hour);
    expect(openTimeBetween(night, at('2026-10-24T12:00'), at('2026-10-25T12:00'))).toBe(7 * hour);
  });

  it('a slot in the missing hour does not exist that day', () => {
    const early = hours({ week: week('', '', '', '', '', '', '2:15-2:45') });
    expect(openTimeBetween(early, at('2026-03-29T00:00'), at('2026-03-30T00:00'))).toBe(0);
    expect(shown(nextOpening(early, at('2026-03-29T00:00')))).toBe('2026-04-05T02:15:00');
  });

  it('a slot that begins in the missing hour begins at the change', () => {
    const early = hours({ week: week('', '', '', '', '', '', '2:30-5:00') });
    expect(shown(nextOpening(early, at('2026-03-29T00:00')))).toBe('2026-03-29T03:00:00');
  });

  it('a slot in the hour that comes twice is open the first time', () => {
    const early = hours({ week: week('', '', '', '', '', '', '2:15-2:45') });
    expect(openTimeBetween(early, at('2026-10-25T00:00'), at('2026-10-26T00:00'))).toBe(30 * minute);
  });

  it('a slot that begins in the hour that comes twice begins the first time', () => {
    const early = hours({ week: week('', '', '', '', '', '', '2:30-5:00') });
    expect(openTimeBetween(early, at('2026-10-25T00:00'), at('2026-10-26T00:00'))).toBe(3.5 * hour);
  });

  it('Samoa’s missing Friday has no opening hours', () => {
    const apia = hours({ timeZone: 'Pacific/Apia' });
    const thursday = at('2011-12-29T18:00[Pacific/Apia]');
    expect(shown(nextOpening(apia, thursday), 'Pacific/Apia')).toBe('2012-01-02T09:00:00');
  });
});
