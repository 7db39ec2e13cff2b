import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { affordableMisses, forecast, moreToReach } from '../../../utils/domain/stats/forecast.ts';
import { fiveMinutes, freeGoal, metaSince2018, type Window } from '../../../utils/domain/stats/goal.ts';
import { inWindow, type Outcome } from '../../../utils/domain/stats/outcomes.ts';
import { tallyWith } from '../../../utils/domain/stats/tally.ts';
import { day, minute, now, outcomes } from './make.ts';

const target = 5 * minute;
const lastTen = freeGoal(target, 90, { kind: 'last', count: 10 });

describe('More replies on time, growing sample', () => {
  it.each([
    [8, 10, 10],
    [15, 20, 30],
    [33, 40, 30],
    [9, 10, 0],
    [10, 10, 0],
    [0, 1, 9],
    [0, 0, 1],
  ])('%i of %i → %i', (onTime, counted, more) => {
    expect(moreToReach(counted, onTime, 90)).toBe(more);
  });

  it('no number mends a miss at a goal of 100 %', () => {
    expect(moreToReach(10, 9, 100)).toBeNull();
    expect(moreToReach(10, 10, 100)).toBe(0);
  });

  it('is the smallest that reaches any goal, and misses the largest that keep it', () => {
    const sample = fc.nat(300).chain((counted) => fc.tuple(fc.constant(counted + 1), fc.nat(counted + 1)));
    fc.assert(
      fc.property(sample, fc.integer({ min: 1, max: 99 }), ([counted, onTime], percent) => {
        const reached = (more: number, misses: number) =>
          100 * (onTime + more) >= percent * (counted + more + misses);
        const more = moreToReach(counted, onTime, percent) ?? Number.NaN;
        expect([reached(more, 0), more > 0 && reached(more - 1, 0)]).toEqual([true, false]);
        const misses = affordableMisses(counted, onTime, percent);
        if (reached(0, 0)) expect([reached(0, misses), reached(0, misses + 1)]).toEqual([true, false]);
        else expect(misses).toBe(0);
      }),
      { seed: 31 },
    );
  });
});

describe('More replies on time, the last ten', () => {
  // The newest stands last, at position 10.
  it.each([
    ['misses at positions 3 and 5', '1101011111', 3],
    ['the two oldest missed', '0011111111', 1],
    ['the two newest missed', '1111111100', 9],
    ['one miss', '1111011111', 0],
    ['all missed', '0000000000', 9],
    ['only three so far', '101', 7],
    ['none so far', '', 1],
  ])('%s → %i', (_what, history, more) => {
    expect(forecast(outcomes(history), 0, lastTen, now).moreNeeded).toBe(more);
  });

  it('is what trying finds, for all histories of windows up to 14', () => {
    const wrong: unknown[] = [];
    for (let size = 1; size <= 14; size++) {
      const goal = freeGoal(target, 90, { kind: 'last', count: size });
      for (let bits = 0; bits < 2 ** size; bits++) {
        const history = bits.toString(2).padStart(size, '0');
        const { moreNeeded, affordableMisses: misses } = forecast(outcomes(history), 0, goal, now);
        const [more, stands] = tried(history, size);
        if (moreNeeded !== more || misses !== stands)
          wrong.push({ history, moreNeeded, more, misses, stands });
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** Appends one reply after another and looks. */
function tried(history: string, size: number): [number, number] {
  const enough = (text: string) =>
    10 * [...text.slice(-size)].filter((sign) => sign === '1').length >= 9 * size;
  let more = 0;
  while (!enough(history + '1'.repeat(more))) more += 1;
  let misses = 0;
  while (enough(history + '0'.repeat(misses + 1))) misses += 1;
  return [more, enough(history) ? misses : 0];
}

describe('What a window will show', () => {
  const history = fc.array(fc.record({ age: fc.nat(40 * day), onTime: fc.boolean() }), { maxLength: 20 });
  const window: fc.Arbitrary<Window> = fc.oneof(
    fc.record({ kind: fc.constant('days' as const), days: fc.integer({ min: 1, max: 30 }) }),
    fc.record({ kind: fc.constant('last' as const), count: fc.integer({ min: 1, max: 14 }) }),
    fc.record({
      kind: fc.constant('before-newest' as const),
      days: fc.integer({ min: 1, max: 30 }),
      atLeast: fc.integer({ min: 1, max: 14 }),
    }),
  );

  it('is what it shows when the turns have come', () => {
    fc.assert(
      fc.property(history, window, fc.boolean(), fc.nat(20), (turns, shape, onTime, count) => {
        const old = turns
          .map((turn): Outcome => ({ startedAt: now - turn.age, onTime: turn.onTime, tookMs: 1 }))
          .toSorted((a, b) => a.startedAt - b.startedAt);
        const more = Array.from({ length: count }, (): Outcome => ({ startedAt: now, onTime, tookMs: 1 }));
        const shown = inWindow([...old, ...more], shape, now);
        expect(tallyWith(old, shape, now)({ onTime, count })).toEqual({
          counted: shown.length,
          onTime: shown.filter((one) => one.onTime).length,
        });
      }),
      { seed: 32, numRuns: 500 },
    );
  });
});

describe('The forecast', () => {
  it('"answer the 3 open ones now → 91 %"', () => {
    const { percentIfAnsweredNow } = forecast(outcomes('0'.repeat(2) + '1'.repeat(17)), 3, fiveMinutes, now);
    expect(Math.round(percentIfAnsweredNow ?? 0)).toBe(91);
    expect(forecast([], 0, fiveMinutes, now).percentIfAnsweredNow).toBeNull();
  });

  it('says how many misses are still affordable', () => {
    expect(forecast(outcomes('1'.repeat(19)), 0, fiveMinutes, now).affordableMisses).toBe(2);
    expect(forecast(outcomes('0'), 0, fiveMinutes, now).affordableMisses).toBe(0);
  });

  it('knows when an old miss leaves the seven days, and that waiting is enough', () => {
    const old = { startedAt: now - 6 * day, onTime: false, tookMs: null };
    const found = forecast([old, ...outcomes('1111')], 0, fiveMinutes, now);
    expect(found).toMatchObject({ moreNeeded: 5, oldestMissLeavesAt: now + day, reachedAt: now + day });
  });

  it('leaves out what the window does not show any more', () => {
    const older = { startedAt: now - 8 * day, onTime: false, tookMs: null };
    expect(forecast([older, ...outcomes('1111')], 0, fiveMinutes, now)).toMatchObject({
      moreNeeded: 0,
      oldestMissLeavesAt: null,
      reachedAt: now,
    });
  });

  it('knows no time at which misses leave a window of ten', () => {
    expect(forecast(outcomes('0011111111'), 0, lastTen, now)).toMatchObject({
      oldestMissLeavesAt: null,
      reachedAt: null,
    });
  });

  it('pushes old misses out of Meta’s window while that holds only ten', () => {
    expect(forecast(outcomes('0011111111'), 0, metaSince2018, now).moreNeeded).toBe(10);
    const longAgo = outcomes('0011111111').map((one) => ({ ...one, startedAt: one.startedAt - 40 * day }));
    expect(forecast(longAgo, 0, metaSince2018, now).moreNeeded).toBe(1);
  });
});
