import { addOpenTime, clockHours, isOpen, openTimeBetween } from '../hours/open-time.ts';
import type { OpeningHours } from '../hours/opening-hours.ts';
import type { Turn } from './read-turns.ts';

/** The target of 5:00 minutes that meets all of Meta's rules (product.md, R7), in ms. */
export const defaultTargetMs = 5 * 60_000;

/** From this share of the target on, a turn is due soon (product.md, section 3). */
export const dueSoonShare = 0.6;

/**
 * How a turn stands. `dueAt`: when the target is used up, UTC ms, or null when the Page does not open for that long again.
 * `remainingMs`: open time left, negative once overdue.
 */
export type TurnState =
  | { kind: 'waiting' | 'due-soon' | 'overdue' | 'paused'; dueAt: number | null; remainingMs: number }
  /** `tookMs`: open time from the oldest message to the reply. */
  | { kind: 'on-time' | 'late'; dueAt: number | null; tookMs: number }
  | { kind: 'no-reply-needed' }
  | { kind: 'cannot-reply' };

/**
 * The state of a turn at a moment.
 * @param targetMs open time to answer in, ms
 * @param now UTC ms; give `knownUntil` (watching.ts), so that nothing turns overdue unseen
 */
export function stateOf(turn: Turn, targetMs: number, hours: OpeningHours, now: number): TurnState {
  const dueAt = dueTime(turn, targetMs, hours);
  const { end } = turn;
  if (end === null) {
    const remainingMs = targetMs - openTimeBetween(clockHours(hours), turn.start.earliest, now);
    return { kind: waitingKind(remainingMs, targetMs, hours, now), dueAt, remainingMs };
  }
  if (end.kind === 'replied') {
    const tookMs = tookTime(turn, end.at.earliest, hours);
    return { kind: tookMs <= targetMs ? 'on-time' : 'late', dueAt, tookMs };
  }
  const impossible = end.kind === 'filed' && (end.as === 'blocked' || end.as === 'page-to-page');
  return { kind: impossible ? 'cannot-reply' : 'no-reply-needed' };
}

function waitingKind(remainingMs: number, targetMs: number, hours: OpeningHours, now: number) {
  if (remainingMs <= 0) return 'overdue';
  if (!isOpen(clockHours(hours), now)) return 'paused';
  return targetMs - remainingMs >= dueSoonShare * targetMs ? 'due-soon' : 'waiting';
}

/** When this share of the target is used up: UTC ms, or null when the Page does not open for that long again. */
export function dueTime(turn: Turn, targetMs: number, hours: OpeningHours, share = 1): number | null {
  return addOpenTime(clockHours(hours), turn.start.earliest, Math.ceil(targetMs * share));
}

/**
 * Open time (ms) from the oldest message to a reply. Both times are taken at their earliest: the page cuts both in the
 * same way ("13:01"), so that what one loses the other loses too.
 */
export function tookTime(turn: Turn, repliedAt: number, hours: OpeningHours): number {
  return openTimeBetween(clockHours(hours), turn.start.earliest, repliedAt);
}
