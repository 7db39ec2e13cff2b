import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Kit, reply, startKit } from '../kit.ts';
import { draftBecomes, expectClean, openList, undoOnce } from '../steps.ts';

describe.each(['chromium', 'firefox'] as const)('A page that replaced its own functions, in %s', (name) => {
  let kit: Kit;
  beforeAll(async () => {
    kit = await startKit(name);
    await kit.ask(
      'saveTemplate',
      reply({ title: 'Opening hours', shortcut: 'hours', body: 'We open at nine.' }),
    );
    await kit.ask('saveTemplate', reply({ title: 'A secret title', body: 'A secret body' }));
  });
  afterAll(() => kit?.close());

  it.each(['lexical', 'textarea', 'draft'] as const)(
    'gets the reply into its %s all the same, and reads nothing on the way',
    async (composer) => {
      const tab = await kit.inbox({ hostile: 'tampers', composer });
      await tab.evaluate(() => window.practice.setDraft('Hello '));
      await openList(kit, tab);
      await tab.type('opening');
      await tab.press('Enter');
      await draftBecomes(tab, 'Hello We open at nine.');
      await undoOnce(tab);
      await draftBecomes(tab, 'Hello ');
      const { leaked, messages } = await tab.evaluate(() => window.hostile);
      const [own, ...others] = leaked;
      console.log(
        `functions replaced: the reply went in, ${others.length} strings leaked (${composer}, ${name})`,
      );
      expect({ own, others, messages }).toEqual({ own: 'a secret of the page', others: [], messages: [] });
      await expectClean(tab);
      await tab.close();
    },
  );
});
