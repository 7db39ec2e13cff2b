import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Kit, reply, startKit } from '../kit.ts';
import { draftBecomes, openList } from '../steps.ts';

/** Removes the bar every 50 ms for 10 s, and counts how often it came (back); runs in the page. */
async function removeForTenSeconds(): Promise<{ seen: number; removed: number; stalledMs: number }> {
  let seen = 0;
  let removed = 0;
  new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (node.nodeName.toLowerCase() === 'repartee-bar') seen++;
    }
  }).observe(document.documentElement, { childList: true });
  const start = performance.now();
  let last = start;
  let stalledMs = 0;
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const now = performance.now();
      stalledMs = Math.max(stalledMs, now - last - 50);
      last = now;
      const host = document.querySelector('repartee-bar');
      if (host !== null) removed++;
      host?.remove();
      if (now - start < 10_000) return;
      clearInterval(timer);
      resolve();
    }, 50);
  });
  return { seen, removed, stalledMs: Math.round(stalledMs) };
}

describe.each(['chromium', 'firefox'] as const)('A page that removes the bar, in %s', (name) => {
  let kit: Kit;
  beforeAll(async () => {
    kit = await startKit(name);
    await kit.ask('saveTemplate', reply({ title: 'Opening hours', body: 'We open at nine.' }));
  });
  afterAll(() => kit?.close());

  it('has it back once, at once', async () => {
    const tab = await kit.inbox();
    await tab.evaluate(() => document.querySelector('repartee-bar')?.remove());
    await tab.waitFor(() => document.querySelector('repartee-bar') !== null);
    await tab.evaluate(() => window.practice.setDraft(''));
    await openList(kit, tab);
    await tab.press('Enter');
    await draftBecomes(tab, 'We open at nine.');
    await tab.close();
  });

  it('every 50 ms for 10 s has its will; the popup says so, and Alt+R still works', async () => {
    const popup = await kit.driver.extensionPage('popup.html');
    const tab = await kit.inbox();
    await tab.evaluate(() => window.practice.setDraft(''));
    const { seen, removed, stalledMs } = await tab.evaluate(removeForTenSeconds);
    console.log(
      `bar removed every 50 ms for 10 s: put back ${seen} times, page never held up for more than ${stalledMs} ms (${name})`,
    );
    expect(removed).toBe(seen + 1);
    expect(seen).toBeLessThanOrEqual(5);
    expect(await kit.ask('tabState', null)).toMatchObject({ barRemoved: true, composer: 'ready' });

    await popup.evaluate(() => location.reload());
    await popup.waitFor(() =>
      /keeps removing Repartee’s bar\. Alt\+R still opens/.test(
        document.querySelector('.tab-card [role="status"]')?.textContent ?? '',
      ),
    );

    await openList(kit, tab);
    await tab.press('Enter');
    await draftBecomes(tab, 'We open at nine.');
    expect(await kit.ask('tabState', null)).toMatchObject({ barRemoved: false });
    await tab.close();
  });
});
