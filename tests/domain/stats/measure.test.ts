import { describe, expect, it } from 'vitest';
import { byDay, byHourOfWeek, histogram } from '../../../utils/domain/stats/distribution.ts';
import { forecast } from '../../../utils/domain/stats/forecast.ts';
import {
  fifteenMinutes,
  fiveMinutes,
  freeGoal,
  type Goal,
  metaSince2018,
  presets,
} from '../../../utils/domain/stats/goal.ts';
import { measure, measureByPosition, median } from '../../../utils/domain/stats/measure.ts';
import { outcomesOf } from '../../../utils/domain/stats/outcomes.ts';
import { progressOf } from '../../../utils/domain/stats/progress.ts';
import type { TurnRecord } from '../../../utils/domain/stats/turn-record.ts';
import { at } from '../hours/make.ts';
import { answered, day, minute, now, waiting } from './make.ts';

const excused: Partial<TurnRecord> = { end: 'excused', repliedAt: null, openMs: null };

describe('Five minutes', () => {
  it.each<[string, TurnRecord[], Partial<ReturnType<typeof measure>>]>([
    ['nothing yet', [], { counted: 0, percent: null, typicalMs: null, coverage: null, reached: null }],
    ['in time', [answered(5)], { counted: 1, onTime: 1, percent: 100, typicalMs: 5 * minute, reached: true }],
    ['late', [answered(6)], { counted: 1, onTime: 0, percent: 0, reached: false }],
    ['overdue and unanswered', [waiting(6)], { counted: 1, onTime: 0, typicalMs: null }],
    ['waiting in time', [waiting(4)], { counted: 0 }],
    ['no reply needed', [answered(0, excused)], { counted: 0, coverage: null }],
    ['too coarse', [answered(2), answered(2, { widthMs: 6 * minute })], { counted: 1, coverage: 50 }],
    ['older than a week', [answered(9, { startedAt: now - 7 * day })], { counted: 0 }],
    ['open time, not the calendar’s', [answered(900, { openMs: 4 * minute })], { onTime: 1 }],
  ])('%s', (_what, records, figures) => {
    expect(measure(records, fiveMinutes, now)).toMatchObject(figures);
  });

  it('says why what was left out was', () => {
    const records = [waiting(1), answered(0, excused), answered(1, { widthMs: day })];
    expect(measure(records, fiveMinutes, now).leftOut).toEqual({
      coarse: 1,
      excused: 1,
      notFirst: 0,
      pending: 1,
    });
  });

  it('the article’s way leaves out what was not answered (R10)', () => {
    const articles: Goal = { ...fiveMinutes, unanswered: 'left-out' };
    expect(measure([answered(1), waiting(60)], articles, now)).toMatchObject({ counted: 1, reached: true });
  });
});

it('First and next answers have figures of their own', () => {
  const records = [answered(9), answered(1, { quietMs: minute }), answered(2, { quietMs: minute })];
  const { first, next } = measureByPosition(records, fiveMinutes, now);
  expect([first.typicalMs, next.typicalMs]).toEqual([9 * minute, 1.5 * minute]);
});

describe('Fifteen minutes', () => {
  it('needs both the share and the median', () => {
    const slow = Array.from({ length: 10 }, () => answered(16));
    expect(measure(slow, fifteenMinutes, now)).toMatchObject({ percent: 100, reached: false });
    const quick = [...slow.slice(0, 4), ...Array.from({ length: 6 }, () => answered(3))];
    expect(measure(quick, fifteenMinutes, now)).toMatchObject({ percent: 100, reached: true });
  });
});

describe('Meta since 2018', () => {
  it('counts only first messages after a day of silence', () => {
    const records = [answered(5), answered(5, { quietMs: day }), answered(5, { quietMs: day - 1 })];
    expect(measure(records, metaSince2018, now)).toMatchObject({ counted: 2, leftOut: { notFirst: 1 } });
  });

  it('answers within a day by the calendar are answers', () => {
    const records = [answered(24 * 60, { openMs: 1 }), answered(24 * 60 + 1, { openMs: 1 })];
    expect(measure(records, metaSince2018, now)).toMatchObject({ counted: 2, onTime: 1 });
  });

  it('the time is the mean of the fastest nine of ten', () => {
    const records = [...Array.from({ length: 9 }, () => answered(10)), answered(1000)];
    expect(measure(records, metaSince2018, now)).toMatchObject({ typicalMs: 10 * minute, reached: true });
  });

  it('looks at 30 days before the newest, and at ten turns at least', () => {
    const old = Array.from({ length: 12 }, (_, index) =>
      answered(5, { startedAt: now - (60 + index) * day }),
    );
    expect(measure([...old, answered(5)], metaSince2018, now).counted).toBe(10);
    expect(measure(old, metaSince2018, now).counted).toBe(12);
  });
});

it('A free goal counts like five minutes with its own numbers', () => {
  expect(measure([answered(50)], freeGoal(60 * minute, 80), now)).toMatchObject({ onTime: 1, reached: true });
  expect(presets.map(({ preset }) => preset)).not.toContain('free');
});

it.each([
  [[], null],
  [[3], 3],
  [[9, 1], 5],
  [[100, 1, 7], 7],
])('The median of %j is %j', (values, middle) => {
  expect(median(values)).toBe(middle);
});

describe('Progress', () => {
  const week = (minutes: number, weeksAgo: number, count = 10) =>
    Array.from({ length: count }, () => answered(minutes, { startedAt: now - weeksAgo * 7 * day - day }));

  it('goes from an hour by a quarter to five minutes', () => {
    expect(progressOf(week(20, 0), fiveMinutes, now)).toMatchObject({
      steps: [{ reached: true }, { reached: false }, { reached: false }],
      nextMs: 15 * minute,
    });
    expect(progressOf(week(3, 0), fiveMinutes, now).nextMs).toBeNull();
  });

  it('knows the best week before this one, if it was more than luck', () => {
    const records = [...week(9, 0), ...week(6, 1), ...week(8, 2), ...week(1, 3, 9)];
    expect(progressOf(records, fiveMinutes, now)).toMatchObject({
      currentMs: 9 * minute,
      bestMs: 6 * minute,
    });
  });
});

describe('Charts', () => {
  const of = (records: TurnRecord[], timeZone: string) => {
    const { outcomes } = outcomesOf(records, { ...fiveMinutes, window: { kind: 'last', count: 1e6 } }, now);
    return {
      days: byDay(outcomes, timeZone),
      hours: byHourOfWeek(outcomes, timeZone),
      bars: histogram(outcomes),
    };
  };
  const sundayNight = at('2026-10-25T23:30');

  it('put a turn on the day and hour of the Page', () => {
    const paris = of([answered(3, { startedAt: sundayNight })], 'Europe/Paris');
    expect(paris.days).toEqual([{ date: '2026-10-25', counted: 1, onTime: 1, medianMs: 3 * minute }]);
    expect(paris.hours[6]?.[23]?.counted).toBe(1);
    const apia = of([answered(3, { startedAt: sundayNight })], 'Pacific/Apia');
    expect(apia.days[0]?.date).toBe('2026-10-26');
    expect(apia.hours[0]?.[11]?.counted).toBe(1);
  });

  it('count replies into bars, the slowest into the last', () => {
    const { bars } = of([answered(1), answered(1.5), answered(2), answered(9000)], 'UTC');
    expect(bars.filter(({ count }) => count > 0)).toEqual([
      { upTo: minute, count: 1 },
      { upTo: 2 * minute, count: 2 },
      { upTo: null, count: 1 },
    ]);
  });

  it('of 50,000 turns over a year are made, with figures and forecast', () => {
    const year = Array.from({ length: 50_000 }, (_, index) =>
      answered(index % 11, { startedAt: now - Math.floor((index * 365 * day) / 50_000) }),
    );
    // Of this thread alone: a busy machine is no slow code.
    const charts = of(year, 'America/St_Johns');
    const goal = freeGoal(5 * minute, 90, { kind: 'days', days: 366 });
    const { outcomes } = outcomesOf(year, goal, now);
    expect(measure(year, goal, now).counted).toBe(50_000);
    expect(forecast(outcomes, 3, goal, now).moreNeeded).toBeGreaterThan(100_000);
    progressOf(year, goal, now);
    expect(charts.days.length).toBeGreaterThan(360);
  });
});
