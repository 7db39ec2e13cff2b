import type { Language } from '../template.ts';
import { dateWords } from './date-words.ts';

/** When and where a reply is filled in: passed in, never read from a clock here. */
export interface Clock {
  /** UTC ms. */
  at: number;
  /** IANA time zone, "Europe/Paris". */
  zone: string;
}

/**
 * A date and time as templates handle it: it knows the language to be said in, and which year goes without saying. Its
 * fields are private, so that no template can reach them.
 */
export class ReplyTime {
  readonly #at: Temporal.ZonedDateTime;
  readonly #language: Language;
  readonly #thisYear: number;

  constructor(at: Temporal.ZonedDateTime, language: Language, thisYear: number) {
    this.#at = at;
    this.#language = language;
    this.#thisYear = thisYear;
  }

  get at(): Temporal.ZonedDateTime {
    return this.#at;
  }

  /** Another time, said the same way. */
  moved(at: Temporal.ZonedDateTime): ReplyTime {
    return new ReplyTime(at, this.#language, this.#thisYear);
  }

  /** "Thursday, November 26", « jeudi 26 novembre »; with the year when it is another one. */
  longDate(): string {
    const { months } = dateWords[this.#language];
    const month = months[this.#at.month - 1] ?? '';
    if (this.#language === 'fr') return `${this.weekday()} ${this.#dayOf(month)}${this.#year(' ')}`;
    return `${this.weekday()}, ${this.#dayOf(month)}${this.#year(', ')}`;
  }

  /** "Nov 26", « 26 nov. » */
  shortDate(): string {
    const { shortMonths } = dateWords[this.#language];
    const month = shortMonths[this.#at.month - 1] ?? '';
    return `${this.#dayOf(month)}${this.#year(this.#language === 'fr' ? ' ' : ', ')}`;
  }

  weekday(): string {
    return dateWords[this.#language].weekdays[this.#at.dayOfWeek - 1] ?? '';
  }

  /**
   * "9:30 am", « 9 h 30 »; full hours without minutes, twelve o'clock in words: "12 pm" is read either way. The
   * French spaces do not break (Imprimerie nationale: « 9 h 30 » stays together).
   */
  time(): string {
    const { hour, minute } = this.#at;
    const { noon, midnight } = dateWords[this.#language];
    if (minute === 0 && hour % 12 === 0) return hour === 0 ? midnight : noon;
    const minutes = String(minute).padStart(2, '0');
    if (this.#language === 'fr') return `${hour}\u00a0h${minute === 0 ? '' : `\u00a0${minutes}`}`;
    return `${hour % 12 || 12}${minute === 0 ? '' : `:${minutes}`} ${hour < 12 ? 'am' : 'pm'}`;
  }

  /** What `{{ now }}` prints: date and time. */
  toString(): string {
    return `${this.longDate()} ${this.#language === 'fr' ? 'à' : 'at'} ${this.time()}`;
  }

  /** "November 26", « 26 novembre », « 1er janvier ». */
  #dayOf(month: string): string {
    const { day } = this.#at;
    if (this.#language === 'en') return `${month} ${day}`;
    return `${day === 1 ? '1er' : day} ${month}`;
  }

  #year(before: string): string {
    return this.#at.year === this.#thisYear ? '' : `${before}${this.#at.year}`;
  }
}

/** @throws RangeError for a time zone that nobody knows */
export function replyTimeOf({ at, zone }: Clock, language: Language): ReplyTime {
  const now = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return new ReplyTime(now, language, now.year);
}

/**
 * @param text "2026-12-24", "2026-12-24 18:00": a wall-clock time where the reply is written
 * @returns null when it is no date
 */
export function readReplyTime(text: string, like: ReplyTime): ReplyTime | null {
  // Years of four digits: nothing that is added to them leaves the calendar.
  if (!/^\s*\d{4}-/.test(text)) return null;
  try {
    const wall = Temporal.PlainDateTime.from(text.trim());
    return like.moved(wall.toZonedDateTime(like.at.timeZoneId));
  } catch {
    return null;
  }
}
