import { describe, expect, it } from 'vitest';
import type { TimeRange } from '../../../utils/domain/inbox/time-range.ts';
import { fromUtime, fromWords } from '../../../utils/page/adapters/page-times.ts';

/** Tuesday, 6 October 2026, 14:00:30 where the person is. */
const now = new Date(2026, 9, 6, 14, 0, 30).getTime();
const minute = 60_000;
const hour = 60 * minute;

/** A minute of that October. */
function at(day: number, hours: number, minutes: number): TimeRange {
  const earliest = new Date(2026, 9, day, hours, minutes).getTime();
  return { earliest, latest: earliest + minute - 1 };
}

function wholeDay(day: number): TimeRange {
  return {
    earliest: new Date(2026, 9, day).getTime(),
    latest: new Date(2026, 9, day + 1).getTime() - 1,
  };
}

function ago(ms: number, unit: number): TimeRange {
  return { earliest: now - ms - unit, latest: now - ms };
}

describe('A time in words means', () => {
  it.each<[string, TimeRange]>([
    ['13:01', at(6, 13, 1)],
    ['1:01 PM', at(6, 13, 1)],
    ['1:01\u202fp.m.', at(6, 13, 1)],
    ['12:30 AM', at(6, 0, 30)],
    ['12:30 PM', at(6, 12, 30)],
    ['13h01', at(6, 13, 1)],
    ['13 h 01', at(6, 13, 1)],
    ['Today 11:09', at(6, 11, 9)],
    ['Today at 11:09', at(6, 11, 9)],
    ['Aujourd’hui 11:09', at(6, 11, 9)],
    ["Aujourd'hui à 11:09", at(6, 11, 9)],
    ['Yesterday, 9:05', at(5, 9, 5)],
    ['Yesterday at 1:01 PM', at(5, 13, 1)],
    ['Hier 13:01', at(5, 13, 1)],
    ['Hier à 13:01', at(5, 13, 1)],
    ['Hier à 13 h 01', at(5, 13, 1)],
    ['Mon 11:09', at(5, 11, 9)],
    ['Lundi à 11:09', at(5, 11, 9)],
    ['Yesterday', wholeDay(5)],
    ['Hier', wholeDay(5)],
    ['Sunday', wholeDay(4)],
    ['Sun', wholeDay(4)],
    ['dim.', wholeDay(4)],
    ['dimanche', wholeDay(4)],
    ['Friday', wholeDay(2)],
  ])('%j', (words, range) => {
    expect(fromWords(words, now)).toEqual(range);
  });

  it.each<[string, TimeRange]>([
    ['3 min', ago(3 * minute, minute)],
    ['3m', ago(3 * minute, minute)],
    ['3 min ago', ago(3 * minute, minute)],
    ['2 h', ago(2 * hour, hour)],
    ['2h', ago(2 * hour, hour)],
  ])('%j: no longer ago than the next unit', (words, range) => {
    expect(fromWords(words, now)).toEqual(range);
  });

  it('today’s own weekday: a week ago', () => {
    const range = { earliest: new Date(2026, 8, 29).getTime(), latest: new Date(2026, 8, 30).getTime() - 1 };
    expect(fromWords('Tuesday', now)).toEqual(range);
    expect(fromWords('mardi', now)).toEqual(range);
  });

  it('today so far, but not the rest of it', () => {
    expect(fromWords('Today', now)).toEqual({ earliest: new Date(2026, 9, 6).getTime(), latest: now });
  });

  it('this very minute, but not beyond now', () => {
    expect(fromWords('14:00', now)).toEqual({ earliest: now - 30_000, latest: now });
  });
});

describe('A wrong time would be worse than none, so nothing is read from', () => {
  it.each([
    '',
    'Oct 5',
    '5 oct.',
    '12/10',
    'à l’instant',
    'Just now',
    '5 d',
    '3 w',
    '25:10',
    '13:61',
    'You: see you at 5',
    'Lun dernier',
  ])('%j', (words) => {
    expect(fromWords(words, now)).toBeNull();
  });
});

describe('The page’s own clock', () => {
  it('is exact, in milliseconds', () => {
    expect(fromUtime('1791104461.826')).toEqual({ earliest: 1_791_104_461_826, latest: 1_791_104_461_826 });
    expect(fromUtime('1791104461')?.earliest).toBe(1_791_104_461_000);
  });

  it.each([null, undefined, '', 'now', '0', '-5', 'NaN', 'Infinity'])('says nothing by %j', (value) => {
    expect(fromUtime(value)).toBeNull();
  });
});
