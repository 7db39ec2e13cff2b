import type { Day, OpeningHours, Week } from '../../../utils/domain/hours/opening-hours.ts';

/** "9:00-12:00 14:00-18:00" as slots; an end that is not after its beginning is on the next day. */
export function slots(text: string): Day {
  return [...text.matchAll(/(\d+):(\d+)-(\d+):(\d+)/g)].map((found) => {
    const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = found.slice(1).map(Number);
    const from = fromHour * 60 + fromMinute;
    const to = toHour * 60 + toMinute;
    return { from, to: to > from ? to : to + 24 * 60 };
  });
}

/** Seven days from Monday; those that are left out are closed. */
export function week(...days: string[]): Week {
  const day = (index: number) => slots(days[index] ?? '');
  return [day(0), day(1), day(2), day(3), day(4), day(5), day(6)];
}

/** Monday to Friday 9:00–18:00 in Paris, unless told otherwise. */
export function hours(part: Partial<OpeningHours> = {}): OpeningHours {
  const day = '9:00-18:00';
  return {
    timeZone: 'Europe/Paris',
    always: false,
    pauseWhenClosed: true,
    week: week(day, day, day, day, day),
    exceptions: [],
    away: [],
    ...part,
  };
}

/** UTC ms of a local time with its zone: "2026-11-25T09:00[Europe/Paris]"; Paris when no zone is written. */
export function at(text: string): number {
  const zoned = text.includes('[') ? text : `${text}[Europe/Paris]`;
  return Temporal.ZonedDateTime.from(zoned).epochMilliseconds;
}

/** A moment as the clock on the wall shows it there. */
export function shown(moment: number | null, timeZone = 'Europe/Paris'): string | null {
  if (moment === null) return null;
  return Temporal.Instant.fromEpochMilliseconds(moment)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString();
}
