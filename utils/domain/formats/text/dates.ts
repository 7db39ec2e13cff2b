import type { DateStyle, Shift } from './pieces.ts';

interface Parts {
  day: boolean;
  monthName: boolean;
  weekday: boolean;
  clock: boolean;
}

/** The nearest of our styles, each of which follows the reply's language: exact patterns belong to one. */
function nearest({ day, monthName, weekday, clock }: Parts): DateStyle {
  if (!day && !monthName) return weekday ? 'weekday' : clock ? 'time' : 'short_date';
  return monthName || weekday ? 'long_date' : 'short_date';
}

/** Of a pattern as C's strftime has it (TextExpander, Espanso): "%d %B %Y". */
export function styleOfStrftime(pattern: string): DateStyle {
  const has = (letters: string) => new RegExp(`%[-_0^]?[${letters}]`).test(pattern);
  return nearest({
    day: has('deDFxcjm'),
    monthName: has('bBh'),
    weekday: has('aA'),
    clock: has('HIklMpPRTXr'),
  });
}

/** Of a pattern as moment.js has it (Text Blaze): "MMMM Do, YYYY". */
export function styleOfMoment(pattern: string): DateStyle {
  const bare = pattern.replace(/\[[^\]]*\]/g, '');
  return nearest({
    day: /D|L/.test(bare) || /(?:^|[^M])MM?(?!M)/.test(bare),
    monthName: /MMM/.test(bare),
    weekday: /d/.test(bare),
    clock: /[Hhm]/.test(bare),
  });
}

const units: Readonly<Record<string, readonly [Shift['by'], times: number]>> = {
  D: ['plus_days', 1],
  W: ['plus_weeks', 1],
  M: ['plus_months', 1],
  Y: ['plus_months', 12],
};

/** "+3D", "-1M+2D". Null for a step that we have not: hours, minutes, working days. */
export function shiftsOf(written: string): Shift[] | null {
  const steps = written.replace(/\s+/g, '');
  if (!/^(?:[+-]\d{1,4}[DWMY])+$/.test(steps)) return null;
  return Array.from(steps.matchAll(/([+-]\d+)([DWMY])/g), ([, count, letter = '']) => {
    const [by, times] = units[letter] ?? ['plus_days', 1];
    return { by, count: Number(count) * times };
  });
}

const dayInSeconds = 24 * 60 * 60;

/** Whole days; null for anything else. */
export function shiftsOfSeconds(seconds: number): Shift[] | null {
  if (seconds === 0) return [];
  const days = seconds / dayInSeconds;
  return Number.isInteger(days) && Math.abs(days) < 10_000 ? [{ by: 'plus_days', count: days }] : null;
}

/** The pattern that reads back as this style, and says the same in English. */
export const strftimeOf: Readonly<Record<DateStyle, string>> = {
  long_date: '%A, %B %-d, %Y',
  short_date: '%m/%d/%Y',
  time: '%H:%M',
  weekday: '%A',
};

/** Seconds from now; null for months, whose length is no number of seconds. */
export function secondsOf(shifts: readonly Shift[]): number | null {
  const days = { plus_days: 1, plus_weeks: 7, plus_months: null };
  let sum = 0;
  for (const { by, count } of shifts) {
    const times = days[by];
    if (times === null) return null;
    sum += count * times * dayInSeconds;
  }
  return sum;
}
