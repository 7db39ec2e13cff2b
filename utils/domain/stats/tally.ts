import type { Window } from './goal.ts';
import type { Outcome } from './outcomes.ts';

const day = 24 * 60 * 60_000;

/** How many turns count, and how many of them are on time. */
export interface Tally {
  counted: number;
  onTime: number;
}

/** Whether a share is reached. In whole numbers: 0.9 × 10 is not 9 for a computer. */
export function isEnough({ counted, onTime }: Tally, percent: number): boolean {
  return counted > 0 && 100 * onTime >= percent * counted;
}

/** New outcomes of one kind, one after another at `now`. */
export interface More {
  onTime: boolean;
  count: number;
}

/**
 * What a window will show once `more` was added, without making a list of it: a forecast asks for hundreds of thousands.
 * Agrees with `inWindow` (outcomes.ts).
 * @param outcomes oldest first
 * @param now UTC ms
 */
export function tallyWith(outcomes: readonly Outcome[], window: Window, now: number): (more: More) => Tally {
  const sums = [0];
  for (const { onTime } of outcomes) sums.push((sums.at(-1) ?? 0) + (onTime ? 1 : 0));
  const total = outcomes.length;
  /** Of the newest so many. */
  const tail = (count: number): Tally => {
    const counted = Math.max(0, Math.min(count, total));
    return { counted, onTime: (sums[total] ?? 0) - (sums[total - counted] ?? 0) };
  };
  const since = (from: number) => tail(total - firstAfter(outcomes, from));
  const recent = since(now - ('days' in window ? window.days : 0) * day);

  return ({ onTime, count }) => {
    const added = (old: Tally, fresh: number): Tally => ({
      counted: old.counted + fresh,
      onTime: old.onTime + (onTime ? fresh : 0),
    });
    const last = (size: number) => added(tail(size - Math.min(count, size)), Math.min(count, size));
    if (window.kind === 'last') return last(window.count);
    if (window.kind === 'days') return added(recent, count);
    const newest = count > 0 ? now : (outcomes.at(-1)?.startedAt ?? now);
    const shown = added(since(newest - window.days * day), count);
    return shown.counted >= window.atLeast ? shown : last(window.atLeast);
  };
}

/** The index of the first outcome that started after a moment (UTC ms). */
function firstAfter(outcomes: readonly Outcome[], from: number): number {
  const index = outcomes.findIndex(({ startedAt }) => startedAt > from);
  return index < 0 ? outcomes.length : index;
}
