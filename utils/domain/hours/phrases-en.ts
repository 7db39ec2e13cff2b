import { dateWords } from '../templates/dates/date-words.ts';
import { minutesOfDay } from './opening-hours.ts';
import type { DayRun, HoursPhrases, NamedDay } from './phrases.ts';

const { weekdays, months } = dateWords.en;
const short = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function time(minute: number): string {
  const inDay = minute % minutesOfDay;
  if (inDay === 0) return 'midnight';
  return `${Math.floor(inDay / 60)}:${String(inDay % 60).padStart(2, '0')}`;
}

function named(day: NamedDay): string {
  if (day.kind === 'today' || day.kind === 'tomorrow') return day.kind;
  const weekday = weekdays[day.weekday] ?? '';
  return day.kind === 'weekday' ? weekday : `${weekday}, ${day.day} ${months[day.month - 1] ?? ''}`;
}

function days(runs: readonly DayRun[]): string {
  // Two days in a row are no range: "Mon and Tue".
  const all = runs.flatMap(({ first, last }) =>
    last - first < 2 ? short.slice(first, last + 1) : [`${short[first]}–${short[last]}`],
  );
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

export const english: HoursPhrases = {
  time,
  fromTo: (from, to) => `from ${time(from)} to ${time(to)}`,
  slot: (from, to) => `${time(from)}–${time(to)}`,
  allDay: 'around the clock',
  and: ' and ',
  todayUntil: (minute, night) => `today until ${time(minute)}${night ? ' tonight' : ''}`,
  today: 'today',
  closedToday: 'closed today',
  closedForToday: 'closed for today',
  dayAt: (day, minute) => `${named(day)} at ${time(minute)}`,
  untilDayAt: (day, minute) => `until ${named(day)} at ${time(minute)}`,
  days,
  everyDay: 'every day',
  closedAllWeek: 'closed all week',
};
