import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placePanel } from '../../../utils/domain/bar/place.ts';
import { sightFor } from '../../../utils/domain/privacy/sight.ts';
import type { Tab } from '../harness/types.ts';
import { type Kit, reply, startKit } from '../kit.ts';
import { draftBecomes, expectClean, lookAtList, openList } from '../steps.ts';
import { attacks } from './attacks.ts';

/** A press that is taken inserts within this time; measured below 100 ms, ms. */
const actWithin = 700;

/** From the attack to the press: too short for anybody to notice, long enough for it to be drawn, ms. */
const strikesAfter = 120;

/** What each browser lets us find. A change here must be wanted: see docs/threat-model.md. */
const caught: Record<'chromium' | 'firefox', Partial<Record<string, boolean>>> = {
  chromium: {},
  firefox: {},
};

describe.each(['chromium', 'firefox'] as const)(
  'A page that leads the pointer into the list, in %s',
  (name) => {
    let kit: Kit;
    let found = 0;
    beforeAll(async () => {
      kit = await startKit(name);
      await kit.ask('saveTemplate', reply({ title: 'Opening hours', body: 'We open at nine.' }));
    });
    afterAll(() => {
      console.log(`${found} of ${Object.keys(attacks).length} clickjacking variants caught (${name})`);
      return kit?.close();
    });

    /** The middle of the first reply in the list, in the tab: the page cannot know it, but it is where a list stands. */
    async function firstReply(tab: Tab): Promise<{ x: number; y: number }> {
      const composer = await tab.evaluate(() => {
        const { left, top, width, height } =
          document.querySelector('[data-lexical-editor]')?.getBoundingClientRect() ?? new DOMRect();
        return { left, top, width, height };
      });
      const panel = await kit.driver.panelFrame(tab);
      const row = await panel.evaluate(() => {
        const { left, top, width, height } =
          document.querySelector('.result')?.getBoundingClientRect() ?? new DOMRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      const { left, top } = placePanel(composer, { width: 1280, height: 800 });
      return { x: Math.round(left + row.x), y: Math.round(top + row.y) };
    }

    async function openedList(): Promise<Tab> {
      const tab = await kit.inbox();
      await tab.evaluate(() => window.practice.setDraft(''));
      await openList(kit, tab);
      return tab;
    }

    it('leaves an honest press alone: it inserts at the first try', async () => {
      const tab = await openedList();
      const { x, y } = await firstReply(tab);
      await lookAtList();
      await tab.click(x, y);
      await draftBecomes(tab, 'We open at nine.');
      await expectClean(tab);
      await tab.close();
    });

    it('cannot have a press counted that comes right after the list appeared', async () => {
      const tab = await openedList();
      const { x, y } = await firstReply(tab);
      const panel = await kit.driver.panelFrame(tab);
      let early = 0;
      // On a slow machine a press may come too late to be too early.
      for (let round = 0; round < 20 && early < 3; round++) {
        await tab.press('Escape');
        await tab.evaluate(() => window.practice.setDraft(''));
        const start = performance.now();
        await tab.press('Alt+R');
        await tab.click(x, y);
        if (performance.now() - start >= sightFor) continue;
        early++;
        await sleep(actWithin);
        expect(await tab.evaluate(() => window.practice.draft())).toBe('');
        expect(await panel.evaluate(() => document.querySelector('[role="alert"]'))).toBeNull();
      }
      expect(early).toBeGreaterThan(0);
      await tab.click(x, y);
      await draftBecomes(tab, 'We open at nine.');
      await tab.close();
    });

    it.each(Object.keys(attacks))('by %s', async (attack) => {
      const tab = await openedList();
      const { x, y } = await firstReply(tab);
      await lookAtList();
      await tab.evaluate(attacks[attack] ?? (() => {}));
      await sleep(strikesAfter);
      await tab.click(x, y);
      await sleep(actWithin);
      const nothing = (await tab.evaluate(() => window.practice.draft())) === '';
      if (nothing) found++;
      expect(nothing).toBe(caught[name][attack] ?? true);
      await expectClean(tab);
      await tab.close();
    });

    it('does not spoil the pointer for longer than it tries', async () => {
      const tab = await openedList();
      const { x, y } = await firstReply(tab);
      await lookAtList();
      await tab.evaluate(attacks['a popover that lets the pointer through'] ?? (() => {}));
      await sleep(strikesAfter);
      await tab.evaluate(() => document.querySelector('body > [popover]')?.remove());
      await lookAtList();
      await tab.click(x, y);
      await draftBecomes(tab, 'We open at nine.');
      await tab.close();
    });

    it('does not spoil it with a popover that was there before the list', async () => {
      const tab = await kit.inbox();
      await tab.evaluate(() => window.practice.setDraft(''));
      await tab.evaluate(() => {
        const note = document.createElement('div');
        note.popover = 'manual';
        note.textContent = 'Somebody else’s note, in the middle of the page';
        document.body.append(note);
        note.showPopover();
      });
      await openList(kit, tab);
      const { x, y } = await firstReply(tab);
      await lookAtList();
      await tab.click(x, y);
      await draftBecomes(tab, 'We open at nine.');
      await tab.close();
    });

    it('is told of, and the keyboard still works', async () => {
      const tab = await openedList();
      const { x, y } = await firstReply(tab);
      await lookAtList();
      await tab.evaluate(attacks['a popover that lets the pointer through'] ?? (() => {}));
      await tab.click(x, y);
      const panel = await kit.driver.panelFrame(tab);
      await panel.waitFor(() =>
        /covers or moves this list/.test(document.querySelector('[role="alert"]')?.textContent ?? ''),
      );
      await tab.press('Enter');
      await draftBecomes(tab, 'We open at nine.');
      await tab.close();
    });
  },
);
