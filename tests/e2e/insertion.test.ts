import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from './harness/types.ts';
import { type Kit, reply, startKit } from './kit.ts';
import { draftBecomes, expectClean, openList, undoOnce } from './steps.ts';
import { asInserted, drafts, texts } from './texts.ts';

const editors = ['textarea', 'lexical', 'lexical-rich', 'lexical-017', 'draft'] as const;

/** Shortcut of each text: letters only, so that it can be typed after a slash. */
const shortcuts = Object.keys(texts).map((_, index) => `call${'abcdef'[index]}`);

describe.each(['chromium', 'firefox'] as const)('In %s', (name) => {
  let kit: Kit;

  beforeAll(async () => {
    kit = await startKit(name);
    for (const [index, body] of Object.values(texts).entries()) {
      const shortcut = shortcuts[index] ?? '';
      await kit.ask('saveTemplate', reply({ title: `Text ${shortcut}`, shortcut, body }));
    }
  });
  afterAll(() => kit?.close());

  describe.each(editors)('the editor %s takes', (composer) => {
    let tab: Tab;
    beforeAll(async () => {
      tab = await kit.inbox({ composer });
    });
    afterAll(() => tab?.close());

    describe.each(Object.keys(texts).map((label, index) => ({ label, index })))('$label', ({ index }) => {
      const shortcut = shortcuts[index] ?? '';
      const body = asInserted(Object.values(texts)[index] ?? '');

      it.each(Object.entries(drafts))('at %s, and one undo brings the draft back', async (_label, draft) => {
        const { text, start, end } = draft;
        await tab.evaluate((t, s, e) => window.practice.setDraft(t, { start: s, end: e }), text, start, end);
        await openList(kit, tab);
        await tab.type(shortcut);
        await tab.press('Enter');
        await draftBecomes(tab, text.slice(0, start) + body + text.slice(end));
        await undoOnce(tab);
        await draftBecomes(tab, text);
        await expectClean(tab);
      });

      it('in place of its typed shortcut, and one undo brings that back', async () => {
        await tab.evaluate(() => window.practice.setDraft('Good morning '));
        await tab.type(`/${shortcut}`);
        await tab.press('Enter');
        await draftBecomes(tab, `Good morning ${body}`);
        await undoOnce(tab);
        await draftBecomes(tab, `Good morning /${shortcut}`);
        await expectClean(tab);
      });
    });

    it('and nothing was sent, no shortcut of the page fired, no key of the list reached the page', async () => {
      const seen = await tab.evaluate(() => ({
        sent: window.practice.sent,
        shortcuts: window.practice.shortcuts,
        tripwires: window.practice.tripwires,
        enters: window.practice.seen.filter(({ key }) => key === 'Enter').length,
      }));
      expect(seen).toEqual({ sent: [], shortcuts: [], tripwires: [], enters: 0 });
    });
  });
});
