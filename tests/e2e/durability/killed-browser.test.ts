import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../inbox/data/random.ts';
import { engines } from './engines.ts';
import type { Write } from './in-page/clients.ts';
import { type Session, startSession, withFolder } from './session.ts';
import { say, sized, within } from './size.ts';
import { compare } from './truth.ts';

const rounds = sized(3, 20);
const clients = 8;

describe.each(engines)('With the browser killed while it writes, $label', (engine) => {
  it('it opens every time, and nothing acknowledged is lost', { timeout: within(150, 900) }, async () => {
    await withFolder(async (profile) => {
      const random = randomFrom(20);
      const acknowledged = new Map<string, Write>();
      let opened = 0;
      for (let round = 0; round < rounds; round++) {
        const session = await startSession(engine, { profile });
        try {
          expect(await lostIn(session, acknowledged)).toEqual([]);
          opened += 1;
          for (const write of await writeUntilKilled(session, round, 300 + random() * 900)) {
            acknowledged.set(`${write.id} ${write.revision}`, write);
          }
        } finally {
          await session.driver.crash();
        }
      }
      const last = await startSession(engine, { profile });
      try {
        const lost = await lostIn(last, acknowledged);
        say(engine.label, {
          'browser kills': rounds,
          opened: opened + 1,
          acknowledged: acknowledged.size,
          lost: lost.length,
        });
        expect(lost).toEqual([]);
      } finally {
        await last.driver.close();
      }
      expect(acknowledged.size).toBeGreaterThan(rounds * clients);
    });
  });
});

/**
 * Kills the browser in the middle of the clients' work. What was acknowledged is what the last look before that saw: of
 * the rest nothing is claimed.
 */
async function writeUntilKilled(session: Session, round: number, afterMs: number): Promise<Write[]> {
  const { page, inPage, driver } = session;
  const spec = { prefix: `round-${round}`, clients, writes: 1_000, seed: 100 + round, changes: 0.5 };
  // It never comes to its end: the browser does before.
  const running = page.evaluate(inPage.runClients, spec).catch(() => {});
  let known: Write[] = [];
  const end = Date.now() + afterMs;
  const latest = end + 20_000;
  while (Date.now() < end || (known.length < clients && Date.now() < latest)) {
    known = await page.evaluate(inPage.writesSoFar);
    await sleep(10);
  }
  await driver.crash();
  await running;
  return known.filter(({ acknowledged }) => acknowledged);
}

async function lostIn(session: Session, acknowledged: ReadonlyMap<string, Write>): Promise<string[]> {
  const { templates } = await session.ask('library', null);
  const { notices } = await session.ask('health', null);
  // A kill is no damage: whoever had to restore something here had lost it before.
  expect(notices).toEqual([]);
  return compare([...acknowledged.values()], templates).lost;
}
