import type { Language } from '../templates/template.ts';
import { mergeSlots } from './change-hours.ts';
import { minutesOfDay, type OpeningHours, type Slot } from './opening-hours.ts';
import { type DayRun, type HoursPhrases, phrases } from './phrases.ts';

/**
 * The usual week in one line, days with the same hours together: "Tue–Sat 7:00–19:00, Sun 7:00–13:00". Null while
 * nobody has set hours. Exceptions are not said.
 */
export function weekInWords(hours: OpeningHours, language: Language): string | null {
  if (hours.always) return null;
  const say = phrases[language];
  const groups = groupDays(hours.week.map((slots) => sayDay(slots, say)));
  if (groups.length === 0) return say.closedAllWeek;
  return groups.map(({ words, runs }) => `${sayDays(runs, say)} ${words}`).join(', ');
}

function sayDay(slots: readonly Slot[], say: HoursPhrases): string {
  return mergeSlots(slots)
    .map(({ from, to }) => (from === 0 && to === minutesOfDay ? say.allDay : say.slot(from, to)))
    .join(say.and);
}

function sayDays(runs: readonly DayRun[], say: HoursPhrases): string {
  const [only] = runs;
  return only?.first === 0 && only.last === 6 ? say.everyDay : say.days(runs);
}

/** Open days with the same words, in the order of the week, as runs of days in a row. */
function groupDays(days: readonly string[]): { words: string; runs: DayRun[] }[] {
  const groups = new Map<string, DayRun[]>();
  for (const [day, words] of days.entries()) {
    if (words === '') continue;
    const runs = groups.get(words) ?? [];
    groups.set(words, runs);
    const last = runs.at(-1);
    if (last?.last === day - 1) last.last = day;
    else runs.push({ first: day, last: day });
  }
  return [...groups].map(([words, runs]) => ({ words, runs }));
}
