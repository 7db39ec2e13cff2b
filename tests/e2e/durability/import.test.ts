import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../inbox/data/random.ts';
import { engines } from './engines.ts';
import { startSession } from './session.ts';
import { say, sized, within } from './size.ts';

const kills = sized(2, 14);
const size = 5_000;

describe.each(engines)(
  'An import of 5,000 replies with the background killed in the middle, $label',
  (engine) => {
    it('is there as a whole or not at all', { timeout: within(150, 600) }, async () => {
      const session = await startSession(engine);
      const { page, inPage, driver } = session;
      try {
        const took = await page.evaluate(inPage.timeImport, 'measured', size);
        await session.ask('eraseEverything', null);
        const random = randomFrom(40);
        const found: number[] = [];
        for (let kill = 0; kill < kills; kill++) {
          const prefix = `import-${kill}`;
          const running = page.evaluate(inPage.importOnce, prefix, size);
          // Anywhere between its first moment and a little after its end.
          await sleep(random() * took * 1.1);
          await driver.killBackground();
          await running;
          found.push(await page.evaluate(inPage.countReplies, `${prefix}-`));
          await session.ask('eraseEverything', null);
        }
        const partial = found.filter((count) => count !== 0 && count !== size);
        say(engine.label, {
          'kills during an import of 5,000': kills,
          whole: found.filter((count) => count === size).length,
          absent: found.filter((count) => count === 0).length,
          partial: partial.length,
          'ms undisturbed': Math.round(took),
        });
        expect(partial).toEqual([]);
      } finally {
        await driver.close();
      }
    });
  },
);
