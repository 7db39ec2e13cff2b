import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../harness/types.ts';
import { type Kit, reply, startKit } from '../kit.ts';
import { draftBecomes, expectClean, openList } from '../steps.ts';

/** It can open closed roots, so it tells what our bar says. */
const beside = join(import.meta.dirname, '..', '..', 'fixtures', 'other-extension');

describe.each(['chromium', 'firefox'] as const)('A tab whose extension was updated, in %s', (name) => {
  let kit: Kit;
  let tab: Tab;
  beforeAll(async () => {
    kit = await startKit(name, { beside });
    await kit.ask('saveTemplate', reply({ title: 'Opening hours', body: 'We open at nine.' }));
    tab = await kit.inbox({ hostile: 'listens' });
    await openList(kit, tab);
    await tab.press('Escape');
    await tab.evaluate(() => window.practice.setDraft('My draft, '));
    await tab.evaluate(() => {
      window.name = '0';
      new MutationObserver((records) => {
        const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
        const ours = added.filter((node) => node.nodeName.toLowerCase() === 'repartee-bar');
        window.name = String(Number(window.name) + ours.length);
      }).observe(document.documentElement, { childList: true });
    });
    await kit.driver.reloadExtension();
    await tab.bringToFront();
  });
  afterAll(() => kit?.close());

  /** All text in our closed root. */
  async function said(): Promise<string> {
    await tab.evaluate(() => {
      delete document.documentElement.dataset.other;
      document.dispatchEvent(new CustomEvent('look', { detail: 'nobody' }));
    });
    const found: unknown = JSON.parse(await tab.waitFor(() => document.documentElement.dataset.other ?? ''));
    return String(Reflect.get(Object(found), 'text'));
  }

  it('has every key back, and its draft is untouched', async () => {
    await tab.type('typed on.');
    await draftBecomes(tab, 'My draft, typed on.');
    await expectClean(tab);
  });

  if (name === 'chromium') {
    it('is told to reload, in place of the bar', async () => {
      // The browser cuts the script off in its own time; the script looks at each key.
      const afterKey = () => tab.press('Shift').then(said);
      await expect.poll(afterKey, { timeout: 5_000 }).toMatch(/Repartee was updated\. Reload this tab/);
      await tab.press('Alt+R');
      const hosts = await tab.evaluate(() => document.querySelectorAll('repartee-bar').length);
      expect(hosts).toBe(1);
      const shortcut = await tab.evaluate(() =>
        window.hostile.heard.some(({ type, said }) => type === 'keydown' && said === 'r'),
      );
      expect(shortcut).toBe(true);
    });

    it('does not have the old bar put back, when its successor removes it', async () => {
      await tab.evaluate(() => document.querySelector('repartee-bar')?.remove());
      await tab.type(' More.');
      await draftBecomes(tab, 'My draft, typed on. More.');
      expect(await tab.evaluate(() => document.querySelector('repartee-bar'))).toBeNull();
    });
  } else {
    it('has one new bar, with which the old one does not fight, and a root that the page is not given', async () => {
      await tab.waitFor(() => document.querySelector('repartee-bar') !== null);
      await tab.evaluate(() => window.practice.setDraft('And '));
      await openList(kit, tab);
      await tab.press('Enter');
      await draftBecomes(tab, 'And We open at nine.');
      const after = await tab.evaluate(() => ({
        hosts: document.querySelectorAll('repartee-bar').length,
        added: Number(window.name),
        roots: window.hostile.roots.filter((root) => root !== 'null'),
      }));
      expect(after).toEqual({ hosts: 1, added: 1, roots: [] });
      await expectClean(tab);
    });
  }

  it('works as ever once it was reloaded', async () => {
    // The old document answers until it goes: its mark tells the two apart.
    await tab.evaluate(() => {
      document.documentElement.dataset.old = 'true';
      location.reload();
    });
    await tab.waitFor(
      () => document.documentElement.dataset.old === undefined && window.practice?.ready === true,
      [],
      40_000,
    );
    await tab.waitFor(() => document.querySelector('repartee-bar') !== null);
    await tab.evaluate(() => window.practice.setDraft(''));
    await openList(kit, tab);
    await tab.press('Enter');
    await draftBecomes(tab, 'We open at nine.');
  });
});
