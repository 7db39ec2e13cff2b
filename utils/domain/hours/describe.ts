import type { Language } from '../templates/template.ts';
import { isOpen, nextClosing, nextOpening } from './open-time.ts';
import { minutesOfDay, type OpeningHours } from './opening-hours.ts';
import { type HoursPhrases, type NamedDay, phrases } from './phrases.ts';
import { dateAt, moment, slotsOn } from './spans.ts';

/** Closing this many minutes after midnight is still said of today: "until 2:00 tonight". 6:00. */
const nightEnds = 6 * 60;

/**
 * Today's hours in a sentence to a customer ("today until 18:00"), in the Page's time zone. Null while nobody has set
 * hours: then nothing is promised.
 * @param at UTC ms
 */
export function describeToday(hours: OpeningHours, at: number, language: Language): string | null {
  if (hours.always) return null;
  const say = phrases[language];
  const parts = [];
  let from = at;
  if (isOpen(hours, at)) {
    const closing = nextClosing(hours, at);
    if (closing === null) return `${say.today} ${say.allDay}`;
    const until = sayUntil(hours, at, closing, say);
    if (!closesToday(hours, at, closing)) return until;
    parts.push(until);
    from = closing;
  }
  parts.push(...restOfToday(hours, at, from, say));
  if (parts.length > 0) return parts.join(say.and);
  return openedToday(hours, at) ? say.closedForToday : say.closedToday;
}

/**
 * When the Page opens next ("Monday at 9:00"), in its time zone. Null while nobody has set hours, and when it does not
 * close or does not open again.
 * @param at UTC ms
 */
export function describeNextOpening(hours: OpeningHours, at: number, language: Language): string | null {
  const opening = hours.always && hours.away.length === 0 ? null : nextOpening(hours, at);
  if (opening === null) return null;
  return phrases[language].dayAt(dayOf(hours, at, opening), minuteAt(hours, opening));
}

function sayUntil(hours: OpeningHours, at: number, closing: number, say: HoursPhrases): string {
  const minute = minuteAt(hours, closing);
  if (closesToday(hours, at, closing)) return say.todayUntil(minute, false);
  if (daysFrom(hours, at, closing) === 1 && minute <= nightEnds) return say.todayUntil(minute, true);
  return say.untilDayAt(dayOf(hours, at, closing), minute);
}

/** Midnight belongs to the day that it ends. */
function closesToday(hours: OpeningHours, at: number, closing: number): boolean {
  return daysFrom(hours, at, closing - 1) === 0;
}

/** What opens later today: "today from 14:00 to 18:00"; after another part only "from 14:00 to 18:00". */
function restOfToday(hours: OpeningHours, at: number, from: number, say: HoursPhrases): string[] {
  const parts: string[] = [];
  for (let opening = nextOpening(hours, from); opening !== null; opening = nextOpening(hours, opening)) {
    if (daysFrom(hours, at, opening) > 0) break;
    const closing = nextClosing(hours, opening);
    if (closing === null) break;
    parts.push(say.fromTo(minuteAt(hours, opening), minuteAt(hours, closing)));
  }
  const [first, ...others] = parts;
  return first === undefined ? [] : [from === at ? `${say.today} ${first}` : first, ...others];
}

function openedToday(hours: OpeningHours, at: number): boolean {
  const date = dateAt(hours, at);
  return slotsOn(hours, date).some(({ from }) => moment(hours.timeZone, date, from) <= at);
}

function dayOf(hours: OpeningHours, at: number, then: number): NamedDay {
  const days = daysFrom(hours, at, then);
  const { dayOfWeek, day, month } = dateAt(hours, then);
  if (days === 0) return { kind: 'today' };
  if (days === 1) return { kind: 'tomorrow' };
  return days < 7
    ? { kind: 'weekday', weekday: dayOfWeek - 1 }
    : { kind: 'date', weekday: dayOfWeek - 1, day, month };
}

function daysFrom(hours: OpeningHours, at: number, then: number): number {
  return dateAt(hours, at).until(dateAt(hours, then)).days;
}

/** The minute of the day that the clock on the wall shows. */
function minuteAt({ timeZone }: OpeningHours, at: number): number {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(
    timeZone,
  );
  return (hour * 60 + minute) % minutesOfDay;
}
