import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { waitUntil } from '../harness/wait.ts';
import { type Engine, engines } from './engines.ts';
import { sampleReply } from './sample.ts';
import { startSession } from './session.ts';
import { say, sized, within } from './size.ts';

const kills = sized(15, 100);
/** Both browsers stop a background that was idle for 30 s (platform.md, section 2); with a margin for a busy machine. */
const idleWithin = 75_000;

describe.each(engines)('A background that is not running, $label', (engine) => {
  it('answers the first request after each kill', { timeout: within(90, 240) }, async () => {
    const session = await startSession(engine);
    try {
      await session.ask('saveTemplate', sampleReply('there'));
      const waits: number[] = [];
      for (let kill = 0; kill < kills; kill++) {
        await session.driver.killBackground();
        const start = performance.now();
        const { templates } = await session.ask('library', null);
        waits.push(performance.now() - start);
        expect(templates).toEqual([sampleReply('there')]);
      }
      const ordered = waits.toSorted((a, b) => a - b);
      say(engine.label, {
        kills,
        'first request answered': waits.length,
        'median ms': Math.round(ordered[Math.floor(ordered.length / 2)] ?? 0),
        'longest ms': Math.round(ordered.at(-1) ?? 0),
      });
    } finally {
      await session.driver.close();
    }
  });
});

const browsers = engines.filter(({ label }) => label !== 'chromium, sqlite');

it('The browser’s own stop after 30 idle seconds is not noticed', { timeout: 150_000 }, async () => {
  // Side by side: it is waiting.
  await Promise.all(browsers.map(stopIdle));
});

async function stopIdle(engine: Engine): Promise<void> {
  const session = await startSession(engine);
  const { driver } = session;
  try {
    await session.ask('saveTemplate', sampleReply('there'));
    const start = Date.now();
    await waitUntil(
      async () => !(await driver.backgroundRunning()),
      'the idle background to stop',
      idleWithin,
    );
    const idle = Date.now() - start;
    // A moment later it is still down: it was no restart.
    await sleep(200);
    expect(await driver.backgroundRunning()).toBe(false);
    expect((await session.ask('library', null)).templates).toEqual([sampleReply('there')]);
    say(engine.label, { 'stopped after idle s': Math.round(idle / 1_000), 'then answered': 1 });
  } finally {
    await driver.close();
  }
}
