import { expect } from 'vitest';
import type { OpeningHours } from '../../../utils/domain/hours/opening-hours.ts';
import { advanceAll } from '../../../utils/domain/timers/advance.ts';
import type { Observation } from '../../../utils/domain/timers/observation.ts';
import { turnsOf } from '../../../utils/domain/timers/read-turns.ts';
import { defaultTargetMs, stateOf } from '../../../utils/domain/timers/turn-state.ts';
import { noTurns } from '../../../utils/domain/timers/turns.ts';
import { hours } from '../hours/make.ts';
import { time } from './make.ts';

/** What was seen in Emma's thread, and how its turns stand then. The target is five minutes. */
export interface Story {
  facts: Observation[];
  /** When somebody looks at the clock. */
  now: string;
  /** "state minutes:seconds" of each turn: what is left while it waits, what it took once it is answered. */
  shows: string[];
  hours?: OpeningHours;
}

export function expectStory({ facts, now, shows, hours: open = hours() }: Story): void {
  const states = turnsOf(advanceAll(noTurns, facts)).map((turn) =>
    stateOf(turn, defaultTargetMs, open, time(now)),
  );
  expect(
    states.map((state) => {
      if ('tookMs' in state) return `${state.kind} ${clock(state.tookMs)}`;
      return 'remainingMs' in state ? `${state.kind} ${clock(state.remainingMs)}` : state.kind;
    }),
  ).toEqual(shows);
}

/** Minutes and seconds. A coarse time after a reply starts one ms late, which no clock shows. */
function clock(ms: number): string {
  const seconds = Math.round(Math.abs(ms) / 1000);
  const sign = ms < 0 && seconds > 0 ? '-' : '';
  return `${sign}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
