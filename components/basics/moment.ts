import { i18n } from '#i18n';

/** What it takes to write times and numbers as the person reads them. */
export interface Moment {
  /** UTC ms */
  now: number;
  /** Language tag of the browser's interface, with its region: "en-GB". */
  locale: string;
}

/** A time for the middle of a sentence: "today at 10:02", "3 November 2026 at 10:02". */
export function timeWords(at: number, { now, locale }: Moment): string {
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
  if (isSameDay(at, now, 0)) return i18n.t('time.today', [time]);
  if (isSameDay(at, now, 1)) return i18n.t('time.yesterday', [time]);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(at);
}

/** The same where a line begins with it. */
export function timeLine(at: number, moment: Moment): string {
  const words = timeWords(at, moment);
  return words.charAt(0).toLocaleUpperCase(moment.locale) + words.slice(1);
}

export function numberWords(count: number, { locale }: Moment): string {
  return new Intl.NumberFormat(locale).format(count);
}

/** Whether a time lies in the day that began so many days before today, by the calendar of this computer. */
function isSameDay(at: number, now: number, daysBack: number): boolean {
  const day = new Date(now);
  // Noon, because a day on which the clocks change has no fixed length.
  day.setHours(12, 0, 0, 0);
  day.setDate(day.getDate() - daysBack);
  return new Date(at).toDateString() === day.toDateString();
}
