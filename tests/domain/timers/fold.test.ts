import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, advanceAll } from '../../../utils/domain/timers/advance.ts';
import type { Observation } from '../../../utils/domain/timers/observation.ts';
import { openTurns, turnsOf } from '../../../utils/domain/timers/read-turns.ts';
import { settle } from '../../../utils/domain/timers/settle.ts';
import { noTurns, type Turns } from '../../../utils/domain/timers/turns.ts';

const second = 1_000;
/** UTC ms; few of them, so that facts collide. */
const moment = fc.integer({ min: 0, max: 40 }).map((count) => count * 30 * second);
const atArbitrary = fc
  .tuple(moment, fc.constantFrom(0, 0, 59 * second, 300 * second))
  .map(([earliest, width]) => ({ earliest, latest: earliest + width }));
const about = {
  pageId: fc.constantFrom('1', '2'),
  surface: fc.constant('message' as const),
  thread: fc.constantFrom('emma', 'noah'),
  at: atArbitrary,
  seenAt: moment,
};
const id = fc.option(fc.constantFrom('m1', 'm2', 'm3', 'm4', 'm5'));
const message = { ...about, messageId: id, follows: id };
const watch = { pageId: fc.constantFrom('1', '2'), watcher: fc.constantFrom('a', 'b'), seenAt: moment };

const observation: fc.Arbitrary<Observation> = fc.oneof(
  fc.record({ kind: fc.constant('customer-wrote' as const), ...message, unread: fc.boolean() }),
  fc.record({
    kind: fc.constant('page-replied' as const),
    ...message,
    automatic: fc.boolean(),
    staying: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('thread-filed' as const),
    ...about,
    as: fc.constantFrom('done' as const, 'blocked' as const),
    evidence: fc.constant('press' as const),
  }),
  fc.record({ kind: fc.constant('no-reply-needed' as const), ...about }),
  fc.record({ kind: fc.constant('snoozed' as const), ...about, until: moment }),
  fc.record({ kind: fc.constant('watching-began' as const), ...watch }),
  fc.record({ kind: fc.constant('watching-ended' as const), ...watch }),
);
const facts = fc.array(observation, { maxLength: 14 });

/** What anybody can see of the turns. */
function visible(turns: Turns) {
  const sorted = turnsOf(turns).toSorted(
    (a, b) => a.key.localeCompare(b.key) || a.start.earliest - b.start.earliest,
  );
  return { turns: sorted, watchers: turns.watchers };
}

describe('The turns are the same', () => {
  it('when a fact comes again', () => {
    fc.assert(
      fc.property(facts, fc.nat(), (seen, pick) => {
        const turns = advanceAll(noTurns, seen);
        const again = seen[pick % Math.max(1, seen.length)];
        if (again !== undefined) expect(advance(turns, again)).toEqual(turns);
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('in whatever order facts come', () => {
    fc.assert(
      fc.property(
        facts.chain((seen) =>
          fc.tuple(fc.constant(seen), fc.shuffledSubarray(seen, { minLength: seen.length })),
        ),
        ([seen, shuffled]) => {
          expect(visible(advanceAll(noTurns, shuffled))).toEqual(visible(advanceAll(noTurns, seen)));
        },
      ),
      { seed: 12, numRuns: 500 },
    );
  });

  it('when two tabs tell parts of them, and some twice', () => {
    fc.assert(
      fc.property(facts, fc.infiniteStream(fc.constantFrom('one', 'other', 'both')), (seen, tabs) => {
        const told = seen.map((fact) => ({ fact, by: tabs.next().value }));
        const one = told.filter(({ by }) => by !== 'other').map(({ fact }) => fact);
        const other = told.filter(({ by }) => by !== 'one').map(({ fact }) => fact);
        expect(visible(advanceAll(noTurns, [...other, ...one]))).toEqual(visible(advanceAll(noTurns, seen)));
      }),
      { seed: 13, numRuns: 300 },
    );
  });

  it('after they went to disk and came back', () => {
    fc.assert(
      fc.property(facts, (seen) => {
        const turns = advanceAll(noTurns, seen);
        expect(JSON.parse(JSON.stringify(turns))).toEqual(turns);
      }),
      { seed: 14 },
    );
  });
});

describe('Whatever was seen', () => {
  it('a thread has at most one open turn, and it is its last', () => {
    fc.assert(
      fc.property(facts, (seen) => {
        for (const { key, start } of openTurns(advanceAll(noTurns, seen))) {
          const others = turnsOf(advanceAll(noTurns, seen)).filter(
            (turn) => turn.key === key && turn.end !== null,
          );
          for (const { after } of others)
            expect(after ?? Number.NEGATIVE_INFINITY).toBeLessThan(start.latest);
        }
        const keys = openTurns(advanceAll(noTurns, seen)).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { seed: 15 },
    );
  });

  it('settling keeps who waits, and hands each finished turn out once', () => {
    fc.assert(
      fc.property(facts, moment, (seen, before) => {
        const turns = advanceAll(noTurns, seen);
        const once = settle(turns, before);
        expect(openTurns(once.turns).map(({ key }) => key)).toEqual(openTurns(turns).map(({ key }) => key));
        expect(settle(once.turns, before).settled.flatMap((one) => one.turns)).toEqual([]);
        const out = once.settled.flatMap((one) => one.turns).length;
        expect(out + turnsOf(once.turns).length).toBe(turnsOf(turns).length);
      }),
      { seed: 16, numRuns: 300 },
    );
  });
});
