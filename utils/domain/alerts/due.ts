import { nextClosing, nextOpening } from '../hours/open-time.ts';
import type { OpeningHours } from '../hours/opening-hours.ts';
import { openTurns, type Turn } from '../timers/read-turns.ts';
import { dueSoonShare, dueTime } from '../timers/turn-state.ts';
import type { Turns } from '../timers/turns.ts';
import { isConfirmed } from '../timers/watching.ts';

const minute = 60_000;
const hour = 60 * minute;

/** What a person can be told of (R41), the most urgent first. */
export const dueKinds = [
  'overdue',
  'window-closing',
  'due-soon',
  'snooze-over',
  'closing',
  'opening',
] as const;
export type DueKind = (typeof dueKinds)[number];

export interface DueSettings {
  /** Open time to answer in, ms. */
  targetMs: number;
  kinds: readonly DueKind[];
  /** How long before closing to tell of what is open, ms. */
  closingLeadMs: number;
}

/** A moment at which somebody is to be told something, once. */
export interface Due {
  /** `thread:kind` or `page:kind`. */
  key: string;
  kind: DueKind;
  pageId: string;
  /** `threadKey`, or null for what concerns the whole Page. */
  thread: string | null;
  /** UTC ms */
  at: number;
  /** What it is about: the start of the turn, say, UTC ms. Kept as the mark once it was handled (marks.ts). */
  about: number;
  /** Marks up to here (UTC ms) are of an earlier turn of the thread; null when there was none. */
  after: number | null;
}

/** Meta's tools stop 24 hours after the customer's last message; an hour before is time enough to answer. ms */
const windowClosesAfterMs = 23 * hour;

/** A reminder of opening or closing that comes later than this (ms), after a sleep, helps nobody. */
const staleAfterMs = 15 * minute;

/**
 * All due moments, past and to come, the earliest first. Only turns whose clock is no guess are due (`isConfirmed`); a
 * snoozed one is due when the snooze is over.
 * @param hoursOf opening hours by Page
 * @param now UTC ms
 */
export function dueMoments(
  turns: Turns,
  hoursOf: ReadonlyMap<string, OpeningHours>,
  settings: DueSettings,
  now: number,
): Due[] {
  const ofTurns = openTurns(turns).flatMap((turn) => {
    const hours = hoursOf.get(turn.pageId);
    return hours !== undefined && isConfirmed(turns, turn) ? turnDues(turn, hours, settings) : [];
  });
  const ofPages = [...hoursOf].flatMap(([pageId, hours]) => pageDues(pageId, hours, settings, now));
  return [...ofTurns, ...ofPages]
    .filter(({ kind }) => settings.kinds.includes(kind))
    .toSorted((a, b) => a.at - b.at || dueKinds.indexOf(a.kind) - dueKinds.indexOf(b.kind));
}

function turnDues(turn: Turn, hours: OpeningHours, { targetMs }: DueSettings): Due[] {
  const { key, pageId, start, newest, after, snoozedUntil } = turn;
  const due = (kind: DueKind, at: number | null, own: Pick<Due, 'about' | 'after'>): Due[] =>
    at === null
      ? []
      : [{ key: `${key}:${kind}`, kind, pageId, thread: key, at: Math.max(at, snoozedUntil ?? at), ...own }];
  // A turn's start can still move: earlier when history loads, later when a coarse time becomes exact. What stays is that
  // it comes after the reply before it.
  const ofTurn = { about: start.earliest, after };
  const ofMoment = (about: number) => ({ about, after: about - 1 });
  return [
    ...due('due-soon', dueTime(turn, targetMs, hours, dueSoonShare), ofTurn),
    ...due('overdue', dueTime(turn, targetMs, hours), ofTurn),
    ...due('window-closing', newest.earliest + windowClosesAfterMs, ofMoment(newest.earliest)),
    ...(snoozedUntil === null ? [] : due('snooze-over', snoozedUntil, ofMoment(snoozedUntil))),
  ];
}

function pageDues(pageId: string, hours: OpeningHours, { closingLeadMs }: DueSettings, now: number): Due[] {
  const due = (kind: DueKind, about: number, at: number): Due => {
    return { key: `${pageId}:${kind}`, kind, pageId, thread: null, at, about, after: about - 1 };
  };
  return [
    ...upcoming(hours, nextOpening, now - staleAfterMs).map((at) => due('opening', at, at)),
    ...upcoming(hours, nextClosing, now - staleAfterMs + closingLeadMs).map((at) =>
      due('closing', at, at - closingLeadMs),
    ),
  ];
}

/** The next two: the first may be handled already. */
function upcoming(hours: OpeningHours, next: typeof nextOpening, after: number): number[] {
  const first = next(hours, after);
  const second = first === null ? null : next(hours, first);
  return [first, second].flatMap((at) => at ?? []);
}
