import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Kit, reply, startKit } from './kit.ts';
import { draftBecomes, expectClean, openList } from './steps.ts';

const editors = ['textarea', 'lexical', 'lexical-rich', 'lexical-017', 'draft'] as const;
const rounds = 4;

describe.each(['chromium', 'firefox'] as const)('Right after the pane was mounted anew, in %s', (name) => {
  let kit: Kit;
  beforeAll(async () => {
    kit = await startKit(name);
    await kit.ask('saveTemplate', reply({ title: 'Hours', shortcut: 'hours', body: 'We open at nine.' }));
  });
  afterAll(() => kit?.close());

  // Looks at the page come 150 ms apart: in between, the reply box known from the last one is not in the page any more.
  it.each(editors)('a shortcut and Enter in %s insert the reply and send nothing', async (composer) => {
    const tab = await kit.inbox({ composer });
    await openList(kit, tab);
    await tab.press('Escape');
    for (let round = 0; round < rounds; round++) {
      const isAnother = await tab.evaluate(async () => {
        await window.practice.setDraft('Before');
        const before = document.activeElement;
        window.practice.remount();
        const deadline = performance.now() + 2_000;
        while (before?.isConnected && performance.now() < deadline)
          await new Promise((resolve) => setTimeout(resolve));
        await window.practice.setDraft('See ');
        return before?.isConnected === false;
      });
      expect(isAnother).toBe(true);
      await tab.typeFast([...'/hours', 'Enter']);
      await draftBecomes(tab, 'See We open at nine.');
      await expectClean(tab);
    }
    await tab.close();
  });
});
