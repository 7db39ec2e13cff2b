import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Variant } from '../inbox/variant.ts';
import type { Tab } from './harness/types.ts';
import { type Kit, reply, startKit } from './kit.ts';
import { expectClean, lookAtList, openList } from './steps.ts';

describe.each(['chromium', 'firefox'] as const)('When nothing can be inserted, in %s', (name) => {
  let kit: Kit;
  beforeAll(async () => {
    kit = await startKit(name);
    await kit.ask(
      'saveTemplate',
      reply({ title: 'Opening hours', shortcut: 'hours', body: 'We open at nine.' }),
    );
  });
  afterAll(() => kit?.close());

  /** The sentence stands in the list, the text can be copied and pasted elsewhere, and the draft is what it was. */
  async function refuses(tab: Tab, sentence: RegExp, draft: string): Promise<void> {
    await tab.press('Enter');
    const panel = await kit.driver.panelFrame(tab);
    await panel.waitFor(() => document.querySelector('[role="alert"]') !== null);
    expect(await panel.evaluate(() => document.querySelector('[role="alert"] span')?.textContent)).toMatch(
      sentence,
    );
    expect(await tab.evaluate(() => window.practice.draft())).toBe(draft);
    await lookAtList();
    await panel.clickOn('[data-copy]');
    await panel.waitFor(() =>
      /Copied/.test(document.querySelector('[role="alert"] span')?.textContent ?? ''),
    );
    await tab.press('Escape');
    await tab.clickOn('input[role="combobox"]');
    await tab.press('Control+V');
    await tab.waitFor(
      () => document.querySelector<HTMLInputElement>('input[role="combobox"]')?.value === 'We open at nine.',
    );
    await expectClean(tab);
    await tab.close();
  }

  async function opened(variant: Partial<Variant>): Promise<Tab> {
    const tab = await kit.inbox(variant);
    if (variant.composer === undefined) await tab.evaluate(() => window.practice.setDraft('My draft'));
    else await tab.clickOn('[role="region"][tabindex="0"]');
    await openList(kit, tab);
    return tab;
  }

  it('because the conversation changed while the list was open', async () => {
    const tab = await opened({});
    await tab.evaluate(() => {
      const other = window.practice.threads()[2];
      if (other !== undefined) window.practice.openThread(other.id);
    });
    // It says so before anybody presses Enter.
    const panel = await kit.driver.panelFrame(tab);
    await panel.waitFor(() =>
      /conversation changed/.test(document.querySelector('[role="alert"]')?.textContent ?? ''),
    );
    // The pane follows the address after 400 ms, with the other conversation's own, empty draft.
    await tab.waitFor(() => window.practice.draft() === '');
    await refuses(tab, /conversation changed/, '');
  });

  it('because the conversation is just changing: the address says so, the pane not yet', async () => {
    const tab = await opened({});
    await tab.evaluate(() => {
      const other = window.practice.threads()[2];
      if (other !== undefined) window.practice.openThread(other.id);
    });
    await tab.press('Enter');
    const panel = await kit.driver.panelFrame(tab);
    await panel.waitFor(() =>
      /conversation changed/.test(document.querySelector('[role="alert"]')?.textContent ?? ''),
    );
    expect(
      await tab.evaluate(() =>
        window.practice
          .editors()
          .map(({ text }) => text)
          .join(),
      ),
    ).not.toContain('nine');
    await tab.close();
  });

  it('because the reply box went away', async () => {
    const tab = await opened({});
    await tab.evaluate(() => window.practice.closeComposer());
    await refuses(tab, /no reply box/, '');
  });

  it('because there never was one', async () => {
    await refuses(await opened({ composer: 'none' }), /no reply box/, '');
  });

  it('because the reply box is switched off', async () => {
    await refuses(await opened({ composer: 'disabled' }), /switched off/, '');
  });

  it('because the reply box is of an unknown kind', async () => {
    await refuses(await opened({ composer: 'unknown' }), /does not know/, '');
  });
});
