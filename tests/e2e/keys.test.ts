import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Kit, reply, startKit } from './kit.ts';
import { draftBecomes, expectClean, openList } from './steps.ts';

describe.each(['chromium', 'firefox'] as const)('Keys in %s', (name) => {
  let kit: Kit;
  beforeAll(async () => {
    kit = await startKit(name);
    await kit.ask(
      'saveTemplate',
      reply({ title: 'Opening hours', shortcut: 'hours', body: 'We open at nine.' }),
    );
    await kit.ask(
      'saveTemplate',
      reply({ title: 'Delivery', shortcut: 'delivery', body: 'We deliver on Fridays.' }),
    );
  });
  afterAll(() => kit?.close());

  it('typed as fast as can be lose no letter, from the shortcut to Enter', async () => {
    const tab = await kit.inbox();
    for (let round = 1; round <= 8; round++) {
      await tab.evaluate(() => window.practice.setDraft(''));
      await tab.typeFast(['Alt+R', ...'opening', 'Enter']);
      await draftBecomes(tab, 'We open at nine.');
    }
    const letters = await tab.evaluate(() =>
      window.practice.seen.map(({ key }) => key).filter((key) => /^[a-z]$/.test(key)),
    );
    expect(letters).toEqual([]);
    await expectClean(tab);
    await tab.close();
  });

  it('typed in the list are seen by nobody in the page', async () => {
    const tab = await kit.inbox();
    await tab.evaluate(() => window.practice.setDraft('Hello '));
    const before = await tab.evaluate(() => window.practice.seen.length);
    await openList(kit, tab);
    await tab.type('rejd secret words');
    await tab.press('Escape');
    await draftBecomes(tab, 'Hello ');
    const seen = await tab.evaluate((from) => window.practice.seen.slice(from).map(({ key }) => key), before);
    expect(seen.filter((key) => key !== 'Alt')).toEqual([]);
    expect(await tab.evaluate(() => window.practice.shortcuts)).toEqual([]);
    await tab.type('again');
    await draftBecomes(tab, 'Hello again');
    await tab.close();
  });

  it('held down send nothing: the Enter that chose the reply does not reach the reply box', async () => {
    const tab = await kit.inbox();
    await tab.evaluate(() => window.practice.setDraft(''));
    await openList(kit, tab);
    await tab.type('opening');
    await tab.keyDown('Enter');
    for (let repeat = 0; repeat < 12; repeat++) {
      await tab.keyDown('Enter');
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    await tab.keyUp('Enter');
    await draftBecomes(tab, 'We open at nine.');
    await expectClean(tab);
    await tab.close();
  });

  it('choose by number, by arrows, and give way to Esc', async () => {
    const tab = await kit.inbox();
    await tab.evaluate(() => window.practice.setDraft(''));
    await openList(kit, tab);
    // The customer asked about Sunday morning: the opening hours stand first.
    await tab.press('2');
    await draftBecomes(tab, 'We deliver on Fridays.');
    await tab.evaluate(() => window.practice.setDraft(''));
    await openList(kit, tab);
    await tab.press('ArrowDown');
    await tab.press('Enter');
    await draftBecomes(tab, 'We deliver on Fridays.');
    await tab.close();
  });

  it('after a slash: Esc leaves the text as typed, no match leaves Enter to the page', async () => {
    const tab = await kit.inbox();
    await tab.evaluate(() => window.practice.setDraft('See '));
    await tab.type('/hou');
    const panel = await kit.driver.panelFrame(tab);
    await panel.waitFor(() => document.querySelectorAll('.result').length === 1);
    await tab.press('Escape');
    await tab.type('rs');
    await draftBecomes(tab, 'See /hours');
    await tab.evaluate(() => window.practice.setDraft('See '));
    await tab.type('/zzzz');
    await new Promise((resolve) => setTimeout(resolve, 800));
    await tab.press('Enter');
    await tab.waitFor(() => window.practice.sent.length === 1);
    expect(await tab.evaluate(() => window.practice.sent[0]?.text)).toBe('See /zzzz');
    await tab.close();
  });

  it('are what the person chose in the options', async () => {
    const tab = await kit.inbox();
    await kit.ask('setSettings', { keys: { replies: 'Alt+K' } });
    await tab.bringToFront();
    await tab.evaluate(() => window.practice.setDraft(''));
    await new Promise((resolve) => setTimeout(resolve, 500));
    await tab.typeFast(['Alt+K', ...'deliv', 'Enter']);
    await draftBecomes(tab, 'We deliver on Fridays.');
    await kit.ask('setSettings', { keys: { replies: 'Alt+R' } });
    await tab.close();
  });
});
