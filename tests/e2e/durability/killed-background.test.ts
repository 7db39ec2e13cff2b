import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../inbox/data/random.ts';
import { engines } from './engines.ts';
import type { Write } from './in-page/clients.ts';
import { type Session, startSession } from './session.ts';
import { say, sized, within } from './size.ts';
import { compare } from './truth.ts';

const clients = 8;
const batches = sized(2, 20);
/** Of each client in each batch: a function in a page has to be done within a minute, also on a busy machine. */
const writesEach = 25;
/** Old requests sent again at the end, at most. */
const repeats = sized(25, 200);
const killsPerBatch = 5;
/** Mostly changes: the popup reads the whole library after each write, and a large one would make that the test. */
const changes = 0.9;

describe.each(engines)('With the background killed again and again, $label', (engine) => {
  it(
    'nothing acknowledged is lost and nothing is done twice',
    async () => {
      const session = await startSession(engine);
      try {
        const writes: Write[] = [];
        let kills = 0;
        for (let batch = 0; batch < batches; batch++) {
          const spec = { prefix: `batch-${batch}`, clients, writes: writesEach, seed: batch + 1, changes };
          const running = session.page.evaluate(session.inPage.runClients, spec);
          kills += await killDuring(session, running, batch + 1);
          writes.push(...(await running));
        }
        const afterKills = compare(writes, (await session.ask('library', null)).templates);
        const unanswered = writes.filter(({ acknowledged }) => !acknowledged);
        const retried = await session.page.evaluate(session.inPage.repeatWrites, unanswered);
        // A repetition of what was done long ago must change nothing: else the older text would be back.
        const { changed, repeated } = await repeatOldest(session, writes);
        const atEnd = compare(
          writes.map((write) => ({ ...write, acknowledged: true })),
          (await session.ask('library', null)).templates,
        );
        say(engine.label, {
          kills,
          writes: writes.length,
          acknowledged: writes.length - unanswered.length,
          lost: afterKills.lost.length,
          duplicates: afterKills.duplicates.length,
          'missing after retries': atEnd.lost.length,
          'old requests repeated': repeated,
          'done again': changed,
        });
        expect(kills).toBe(batches * killsPerBatch);
        expect(writes).toHaveLength(batches * clients * writesEach);
        expect(afterKills).toEqual({ lost: [], duplicates: [] });
        expect(retried.filter(({ acknowledged }) => !acknowledged)).toEqual([]);
        expect(atEnd).toEqual({ lost: [], duplicates: [] });
        expect(changed).toBe(0);
      } finally {
        await session.driver.close();
      }
    },
    within(200, 1_800),
  );
});

/** Kills the background at seeded points of a batch; answers how often. */
async function killDuring(session: Session, running: Promise<unknown>, seed: number): Promise<number> {
  const random = randomFrom(seed);
  let over = false;
  void running.then(
    () => (over = true),
    () => (over = true),
  );
  // The last tenth stays free, so that every kill finds somebody writing.
  const points = Array.from({ length: killsPerBatch }, () => random() * 0.9 * clients * writesEach).toSorted(
    (a, b) => a - b,
  );
  let kills = 0;
  for (const point of points) {
    while (!over && (await session.page.evaluate(session.inPage.countSoFar)) < point) await sleep(5);
    if (over) break;
    // Not always right after an answer.
    await sleep(random() * 40);
    await session.driver.killBackground();
    kills += 1;
  }
  return kills;
}

/** Sends the first state of every changed reply again, with the operation it had; answers how many went back to it. */
async function repeatOldest(
  session: Session,
  writes: readonly Write[],
): Promise<{ repeated: number; changed: number }> {
  const changedIds = new Set(writes.filter(({ revision }) => revision === 1).map(({ id }) => id));
  const first = writes.filter(({ id, revision }) => revision === 0 && changedIds.has(id)).slice(0, repeats);
  await session.page.evaluate(session.inPage.repeatWrites, first);
  const { templates } = await session.ask('library', null);
  const back = templates.filter(({ id, tags }) => changedIds.has(id) && tags.length === 0);
  return { repeated: first.length, changed: back.length };
}
