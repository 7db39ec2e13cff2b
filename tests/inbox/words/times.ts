import { now } from '../clock.ts';
import type { Variant } from '../variant.ts';
import { pseudo } from './pseudo.ts';
import { wordsFor } from './words.ts';

type Locale = Variant['locale'];

const day = 24 * 60 * 60 * 1000;

/** "13:01" */
export function timeOfDay(at: number, locale: Locale): string {
  return write(at, locale, { hour: '2-digit', minute: '2-digit', hour12: false });
}

/** "Today", "Tuesday" within a week, "12 Oct" before. */
export function dayName(at: number, locale: Locale): string {
  if (new Date(at).toDateString() === new Date(now()).toDateString()) return wordsFor(locale).today;
  if (now() - at < 6 * day) return label(write(at, locale, { weekday: 'long' }), locale);
  return label(write(at, locale, { day: 'numeric', month: 'short' }), locale);
}

/** What rows say where the page gives no machine-readable time: "Today 11:09" or only "Tuesday". */
export function coarseTime(at: number, locale: Locale): string {
  const name = dayName(at, locale);
  return name === wordsFor(locale).today ? `${name} ${timeOfDay(at, locale)}` : name;
}

/** "3 minutes ago", "il y a 3 minutes" */
export function relativeTime(at: number, locale: Locale): string {
  const minutes = Math.max(1, Math.round((now() - at) / 60_000));
  const format = new Intl.RelativeTimeFormat(locale === 'fr_FR' ? 'fr' : 'en');
  const hours = Math.round(minutes / 60);
  return label(minutes < 60 ? format.format(-minutes, 'minute') : format.format(-hours, 'hour'), locale);
}

function write(at: number, locale: Locale, format: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale === 'fr_FR' ? 'fr-FR' : 'en-GB', format).format(at);
}

function label(text: string, locale: Locale): string {
  return locale === 'xx' ? pseudo(text) : text;
}
