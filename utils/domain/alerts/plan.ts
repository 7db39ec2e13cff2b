import type { Due } from './due.ts';
import { isHandled, type Marks } from './marks.ts';

/** An alarm of the browser: it outlives the worker, but not always a crash or an update. */
export interface Alarm {
  name: string;
  /** When it rings next, UTC ms. */
  at: number;
  /** Rings again each time after this, ms; null for once. */
  everyMs: number | null;
}

/** How often to look anyway while anybody waits, ms: the shortest period that all browsers keep. */
const sweepMs = 60_000;

const dueName = 'due';
const sweepName = 'sweep';

/**
 * What to change so that the right alarms are set: one for the earliest due moment, one each minute while a turn is open.
 * The second catches what the first misses: a sleep, a clock that was put right, an alarm that the browser lost. Alarms
 * that are right are left alone, because setting one anew starts its period again.
 * @param dues what `takeDue` did not take yet
 * @param anyOpen whether any turn is open
 * @param alarms all of ours that are set
 * @param now UTC ms
 */
export function plan(
  { dues, marks, anyOpen }: { dues: readonly Due[]; marks: Marks; anyOpen: boolean },
  alarms: readonly Alarm[],
  now: number,
): { set: Alarm[]; clear: string[] } {
  const next = dues.filter((due) => !isHandled(due, marks)).toSorted((a, b) => a.at - b.at)[0];
  const wanted: Alarm[] = [];
  if (next !== undefined) wanted.push({ name: dueName, at: Math.max(next.at, now), everyMs: null });
  if (anyOpen) wanted.push({ name: sweepName, at: now + sweepMs, everyMs: sweepMs });
  const set = wanted.filter((alarm) => !alarms.some((known) => isRight(known, alarm, now)));
  const names = new Set(wanted.map(({ name }) => name));
  return { set, clear: alarms.flatMap(({ name }) => (names.has(name) ? [] : name)) };
}

function isRight(known: Alarm, wanted: Alarm, now: number): boolean {
  if (known.name !== wanted.name || known.everyMs !== wanted.everyMs) return false;
  // A clock that was put back leaves the sweep in a far future.
  return wanted.everyMs === null ? known.at === wanted.at : known.at > now && known.at <= wanted.at;
}
