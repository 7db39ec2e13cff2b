import type { Language } from '../templates/template.ts';
import { english } from './phrases-en.ts';
import { french } from './phrases-fr.ts';

/** How a day is named in a sentence about when somebody is there again. */
export type NamedDay =
  | { kind: 'today' }
  | { kind: 'tomorrow' }
  /** Within a week: the weekday is enough. From 0, Monday. */
  | { kind: 'weekday'; weekday: number }
  | { kind: 'date'; weekday: number; day: number; month: number };

/** Days in a row, both from 0, Monday. */
export interface DayRun {
  first: number;
  last: number;
}

/**
 * What one language says about hours. These words go to customers, so they are data of the domain and do not follow the
 * language of the person at the screen. Minutes are of a day, and may lie beyond midnight.
 */
export interface HoursPhrases {
  /** "18:00", « 18 h 30 » */
  time(minute: number): string;
  /** "from 9:00 to 18:00", « de 9 h à 18 h » */
  fromTo(from: number, to: number): string;
  /** "9:00–18:00": in a list of days. */
  slot(from: number, to: number): string;
  allDay: string;
  and: string;
  /** "today until 18:00"; `night` when that is after midnight. */
  todayUntil(minute: number, night: boolean): string;
  /** "today": before what is still to come. */
  today: string;
  closedToday: string;
  closedForToday: string;
  /** "Monday at 9:00" */
  dayAt(day: NamedDay, minute: number): string;
  /** "until Monday at 18:00": an opening that lasts for days. */
  untilDayAt(day: NamedDay, minute: number): string;
  /** "Tue–Sat" and "Sun", together. */
  days(runs: readonly DayRun[]): string;
  everyDay: string;
  closedAllWeek: string;
}

export const phrases: Record<Language, HoursPhrases> = { en: english, fr: french };
