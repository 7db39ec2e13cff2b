import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Due } from '../../../utils/domain/alerts/due.ts';
import { type Alarm, plan } from '../../../utils/domain/alerts/plan.ts';
import { type Step, World } from './world.ts';

const minute = 60_000;
const now = 1_000_000;

function due(at: number, key = 'a:overdue'): Due {
  return { key, kind: 'overdue', pageId: '100', thread: 'a', at, about: at - 1, after: null };
}
const dueAt = (at: number): Alarm => ({ name: 'due', at, everyMs: null });
const sweepAt = (at: number): Alarm => ({ name: 'sweep', at, everyMs: minute });

describe('Alarms', () => {
  it.each<[string, { dues: Due[]; anyOpen: boolean; alarms: Alarm[] }, { set: Alarm[]; clear: string[] }]>([
    ['none where nothing is due', { dues: [], anyOpen: false, alarms: [] }, { set: [], clear: [] }],
    [
      'the earliest due moment, and each minute while somebody waits',
      { dues: [due(now + 9), due(now + 5, 'b:overdue')], anyOpen: true, alarms: [] },
      { set: [dueAt(now + 5), sweepAt(now + minute)], clear: [] },
    ],
    [
      'those that are right are left alone',
      { dues: [due(now + 5)], anyOpen: true, alarms: [dueAt(now + 5), sweepAt(now + 1)] },
      { set: [], clear: [] },
    ],
    [
      'one that would ring at another time is set anew',
      { dues: [due(now + 5)], anyOpen: true, alarms: [dueAt(now + 7), sweepAt(now + 1)] },
      { set: [dueAt(now + 5)], clear: [] },
    ],
    [
      'a sweep in the far future, after the clock was put back, is set anew',
      { dues: [], anyOpen: true, alarms: [sweepAt(now + 24 * 60 * minute)] },
      { set: [sweepAt(now + minute)], clear: [] },
    ],
    [
      'a sweep that has not rung is set anew',
      { dues: [], anyOpen: true, alarms: [sweepAt(now - 1)] },
      { set: [sweepAt(now + minute)], clear: [] },
    ],
    [
      'what nobody needs is cleared, also of an older version',
      { dues: [], anyOpen: false, alarms: [dueAt(now + 7), sweepAt(now + 1), { ...dueAt(1), name: 'old' }] },
      { set: [], clear: ['due', 'sweep', 'old'] },
    ],
  ])('%s', (_what, { dues, anyOpen, alarms }, changes) => {
    expect(plan({ dues, marks: {}, anyOpen }, alarms, now)).toEqual(changes);
  });

  it('a moment that was handled needs none', () => {
    const done = { dues: [due(now + 5)], marks: { 'a:overdue': now }, anyOpen: false };
    expect(plan(done, [], now)).toEqual({ set: [], clear: [] });
  });
});

const thread = fc.constantFrom('emma', 'noah', 'lea');
const seconds = fc.integer({ min: 1, max: 900 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('write' as const), thread }),
  fc.record({ do: fc.constant('reply' as const), thread }),
  fc.record({ do: fc.constant('pass' as const), seconds }),
  fc.record({ do: fc.constant('sleep' as const), seconds: seconds.map((count) => count * 20) }),
  fc.record({ do: fc.constant('set-clock' as const), hours: fc.constantFrom(-24, -1, 1, 24) }),
  fc.constant<Step>({ do: 'lose-alarms' }),
  fc.constant<Step>({ do: 'restart' }),
);

describe('Whatever happens to the browser', () => {
  it('each due moment is handled exactly once, never early, and within a minute of being due or awake', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const world = new World();
        for (const one of steps) {
          world.take(one);
          world.check();
        }
      }),
      { seed: 41, numRuns: 300 },
    );
  });
});
