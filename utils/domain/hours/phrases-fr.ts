import { dateWords } from '../templates/dates/date-words.ts';
import { minutesOfDay } from './opening-hours.ts';
import type { DayRun, HoursPhrases, NamedDay } from './phrases.ts';

const { weekdays, months } = dateWords.fr;

/** A number and its unit stay on one line. */
const space = '\u00a0';

function time(minute: number): string {
  const inDay = minute % minutesOfDay;
  if (inDay === 0) return 'minuit';
  const minutes = inDay % 60 === 0 ? '' : `${space}${String(inDay % 60).padStart(2, '0')}`;
  return `${Math.floor(inDay / 60)}${space}h${minutes}`;
}

function fromTo(from: number, to: number): string {
  return `de ${time(from)} à ${time(to)}`;
}

function named(day: NamedDay): string {
  if (day.kind === 'today') return 'aujourd’hui';
  if (day.kind === 'tomorrow') return 'demain';
  const weekday = weekdays[day.weekday] ?? '';
  if (day.kind === 'weekday') return weekday;
  return `${weekday} ${day.day === 1 ? '1er' : day.day}${space}${months[day.month - 1] ?? ''}`;
}

function days(runs: readonly DayRun[]): string {
  // Two days in a row are no range: « le lundi et le mardi ».
  const all = runs.flatMap(({ first, last }) =>
    last - first < 2
      ? weekdays.slice(first, last + 1).map((day) => `le ${day}`)
      : [`du ${weekdays[first]} au ${weekdays[last]}`],
  );
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} et ${all.at(-1)}`;
}

export const french: HoursPhrases = {
  time,
  fromTo,
  slot: fromTo,
  allDay: `24${space}h sur 24`,
  and: ' et ',
  todayUntil: (minute, night) => `aujourd’hui jusqu’à ${time(minute)}${night ? ' cette nuit' : ''}`,
  today: 'aujourd’hui',
  closedToday: 'fermé aujourd’hui',
  closedForToday: 'fermé pour aujourd’hui',
  dayAt: (day, minute) => `${named(day)} à ${time(minute)}`,
  untilDayAt: (day, minute) =>
    day.kind === 'weekday' || day.kind === 'date'
      ? `jusqu’au ${named(day)} à ${time(minute)}`
      : `jusqu’à ${named(day)} à ${time(minute)}`,
  days,
  everyDay: 'tous les jours',
  closedAllWeek: 'fermé toute la semaine',
};
