import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { advanceAll } from '../../../utils/domain/timers/advance.ts';
import {
  type Observation,
  observationSchema,
  type WatchObservation,
} from '../../../utils/domain/timers/observation.ts';
import { noTurns } from '../../../utils/domain/timers/turns.ts';
import {
  forgetWatchers,
  isConfirmed,
  knownUntil,
  notWatchingSince,
  watchingSince,
} from '../../../utils/domain/timers/watching.ts';
import { replied, wrote } from './make.ts';

const began = (watcher: string, seenAt: number): WatchObservation => ({
  kind: 'watching-began',
  pageId: '100',
  watcher,
  seenAt,
});
const ended = (watcher: string, seenAt: number): WatchObservation => ({
  ...began(watcher, seenAt),
  kind: 'watching-ended',
});

describe('Watching', () => {
  it.each<[string, Observation[], number | null, number | null]>([
    ['before any tab', [], null, null],
    ['one tab', [began('a', 5)], 5, null],
    ['one tab that was closed', [began('a', 5), ended('a', 9)], null, 9],
    ['told in another order', [ended('a', 9), began('a', 5)], null, 9],
    ['one of two tabs closed', [began('a', 5), began('b', 6), ended('a', 9)], 6, null],
    ['opened again', [began('a', 5), ended('a', 9), began('a', 12)], 12, null],
    ['a tab of another Page', [{ ...began('b', 6), pageId: '200' }, began('a', 5), ended('a', 9)], null, 9],
  ])('%s', (_what, facts, since, notSince) => {
    const turns = advanceAll(noTurns, facts);
    expect(watchingSince(turns, '100')).toBe(since);
    expect(notWatchingSince(turns, '100')).toBe(notSince);
  });

  it('shows no clock beyond what was seen', () => {
    const turns = advanceAll(noTurns, [began('a', 5), ended('a', 9)]);
    expect(knownUntil(turns, '100', 50)).toBe(9);
    expect(knownUntil(turns, '200', 50)).toBe(50);
  });

  it.each<[string, Observation[], number, boolean]>([
    ['seen by the tab that watches', [began('a', 100)], 100, true],
    ['seen before it, and not again', [began('a', 100)], 99, false],
    ['seen by another tab that still watches', [began('a', 5), began('b', 100)], 50, true],
    ['seen before a reload', [began('a', 5), ended('a', 60), began('a', 100)], 50, true],
    ['seen before a long break', [began('a', 5), ended('a', 60), began('a', 200_000)], 50, false],
    ['seen by a tab that was closed', [began('a', 5), ended('a', 60)], 50, false],
  ])('a turn is confirmed or not: %s', (_what, facts, seenAt, confirmed) => {
    expect(isConfirmed(advanceAll(noTurns, facts), { pageId: '100', seenAt })).toBe(confirmed);
  });

  it('forgets tabs that are gone, but not since when nobody watches', () => {
    const turns = advanceAll(noTurns, [began('a', 1), ended('a', 2), began('b', 3), ended('b', 4)]);
    const less = forgetWatchers(turns, 100);
    expect(Object.keys(less.watchers)).toEqual(['100/b']);
    expect(notWatchingSince(less, '100')).toBe(4);
  });
});

describe('An observation', () => {
  it.each([wrote('10:00..10:04'), replied('10:00', { messageId: 'm1' }), began('a', 1)])(
    '$kind is understood',
    (fact) => {
      expect(safeParse(observationSchema, fact).success).toBe(true);
    },
  );

  it.each([
    { ...wrote('10:00'), at: { earliest: 2, latest: 1 } },
    { ...wrote('10:00'), thread: '' },
    { ...wrote('10:00'), surface: 'letter' },
    { ...began('a', 1), kind: 'watching-slept' },
  ])('that is none is refused', (fact) => {
    expect(safeParse(observationSchema, fact).success).toBe(false);
  });
});
