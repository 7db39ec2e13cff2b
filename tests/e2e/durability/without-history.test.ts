import { expect, it } from 'vitest';
import type { Engine } from './engines.ts';
import { sampleIds, sampleReply } from './sample.ts';
import { startSession, withFolder } from './session.ts';
import { say, within } from './size.ts';

const engine: Engine = {
  label: 'firefox without history',
  browser: 'firefox',
  options: { withoutHistory: true },
};

it('Firefox that never remembers history keeps the library all the same', {
  timeout: within(60, 60),
}, async () => {
  await withFolder(async (profile) => {
    const ids = sampleIds('kept', 20);
    const first = await startSession(engine, { profile });
    try {
      for (const id of ids) await first.ask('saveTemplate', sampleReply(id));
      await first.driver.killBackground();
      await first.ask('saveTemplate', sampleReply('after-the-kill'));
      expect(await first.ask('health', null)).toMatchObject({ home: 'simple', readOnly: null, notices: [] });
    } finally {
      await first.driver.crash();
    }
    const second = await startSession(engine, { profile });
    try {
      const { templates } = await second.ask('library', null);
      const expected = [...ids, 'after-the-kill'].map((id) => sampleReply(id));
      say(engine.label, { saved: expected.length, 'there after a crash of the browser': templates.length });
      expect(new Set(templates)).toEqual(new Set(expected));
      expect((await second.ask('health', null)).notices).toEqual([]);
      await second.ask('saveTemplate', sampleReply('in-the-next-session'));
    } finally {
      await second.driver.close();
    }
  });
});
