import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Frame, Tab } from './harness/types.ts';
import { type Kit, reply, startKit } from './kit.ts';
import { draftBecomes, expectClean, openList } from './steps.ts';

const draft = 'Hi Élodie,\nthe lamp is on its way. Your order #48213 arrives on Friday.\n— Anna';

describe.each(['chromium', 'firefox'] as const)('In %s', (name) => {
  let kit: Kit;
  let tab: Tab;
  beforeAll(async () => {
    kit = await startKit(name);
    await kit.ask('setSettings', { agentName: 'Anna' });
    await kit.ask('saveTemplate', reply({ id: 'hours', title: 'Opening hours', body: 'From nine to six.' }));
    tab = await kit.inbox({}, '61550000000001');
  });
  afterAll(() => kit?.close());

  const titles = async () => (await kit.ask('library', null)).templates.map(({ title }) => title);

  async function form(): Promise<Frame> {
    const panel = await kit.driver.panelFrame(tab);
    await panel.waitFor(() => document.activeElement?.matches('[data-field="keep-title"]') === true);
    return panel;
  }

  async function backInDraft(): Promise<void> {
    await tab.waitFor(
      () =>
        (document.activeElement?.closest('[contenteditable], textarea') ?? null) !== null &&
        window.practice.ready,
    );
  }

  function shown(panel: Frame) {
    return panel.evaluate(() => ({
      title: document.querySelector<HTMLInputElement>('[data-field="keep-title"]')?.value,
      body: document.querySelector<HTMLTextAreaElement>('[data-field="keep-body"]')?.value,
      left: Array.from(document.querySelectorAll('.leftover mark'), (mark) => mark.textContent),
    }));
  }

  it('the key makes a form of the draft, with variables for names and a question for the order number', async () => {
    await tab.evaluate((text) => window.practice.setDraft(text, { start: 12 }), draft);
    await tab.press('Alt+Shift+R');
    const panel = await form();
    expect(await shown(panel)).toEqual({
      title: 'The lamp is on its way',
      body: 'Hi {{ customer.first_name | default: "there" }},\nthe lamp is on its way. Your order #{% ask "Order number" %} arrives on Friday.\n— {{ agent.name }}',
      left: [],
    });
    expect(await titles()).toEqual(['Opening hours']);
  });

  it('Esc keeps nothing; the draft is as it was, and typing goes on where the caret was', async () => {
    await tab.press('Escape');
    await tab.waitFor(() => window.practice.selection()?.start === 12);
    expect(await titles()).toEqual(['Opening hours']);
    await draftBecomes(tab, draft);
  });

  it('saved by the keyboard it is in the list at once, and the draft is left alone', async () => {
    await tab.press('Alt+Shift+R');
    await form();
    await tab.type('Lamp on its way');
    await tab.press('Control+Enter');
    await backInDraft();
    await expect.poll(titles, { timeout: 5_000 }).toContain('Lamp on its way');
    await draftBecomes(tab, draft);
    await tab.waitFor(() => window.practice.selection()?.start === 12);
  });

  it('for another customer it goes in with that name, once the order number is given', async () => {
    await tab.evaluate(() => window.practice.openThread('61550000000002'));
    await tab.waitFor(() => window.practice.current()?.id === '61550000000002');
    await tab.waitFor(() => window.practice.ready);
    await tab.evaluate(() => window.practice.setDraft(''));
    await openList(kit, tab);
    await tab.type('lamp');
    await tab.press('Enter');
    const panel = await kit.driver.panelFrame(tab);
    await panel.waitFor(() => document.activeElement?.matches('[data-missing="ask: Order number"]') === true);
    await tab.type('777');
    await tab.press('Enter');
    await draftBecomes(tab, draft.replace('Élodie', 'Jean-Pierre').replace('48213', '777'));
    await expectClean(tab);
  });

  it('only the selected part is taken, and what is personal is saved by a second press only', async () => {
    const text = 'Good morning. Call me on 020 7946 0958 about it. Bye';
    await tab.evaluate((all) => window.practice.setDraft(all, { start: 14, end: 48 }), text);
    await tab.press('Alt+Shift+R');
    const panel = await form();
    expect(await shown(panel)).toMatchObject({
      body: 'Call me on 020 7946 0958 about it.',
      left: ['020 7946 0958'],
    });
    await tab.press('Control+Enter');
    await panel.waitFor(() => document.querySelector('.keep-warning') !== null);
    expect(await titles()).toHaveLength(2);
    await tab.press('Control+Enter');
    await expect.poll(titles, { timeout: 5_000 }).toHaveLength(3);
    await backInDraft();
  });

  it('the list leads to the form as well, and a reply that says the same is shown', async () => {
    await tab.evaluate(() => window.practice.setDraft('From nine to six!'));
    await openList(kit, tab);
    await tab.press('Alt+Shift+R');
    const panel = await form();
    expect(await panel.evaluate(() => document.querySelector('.keep-like')?.textContent)).toContain(
      'Opening hours',
    );
    await tab.press('Escape');
    await panel.waitFor(() => document.activeElement?.matches('.search input') === true);
    await tab.press('Escape');
    await draftBecomes(tab, 'From nine to six!');
  });

  it('a reply that the inbox itself inserts is offered to be kept; a no is taken', async () => {
    await insertNative('Cake orders');
    const offer = await tab.waitFor(offerOnScreen);
    if (offer !== null) await tab.click(offer.x - 24, offer.y);
    await tab.waitFor(() => window.practice.draft().includes('two days'));
    await expect.poll(() => tab.evaluate(offerOnScreen)).toBeNull();
    expect(await titles()).toHaveLength(3);
  });

  it('one that was not refused is kept by the key', async () => {
    await insertNative('Delivery');
    await tab.waitFor(offerOnScreen);
    await tab.press('Alt+Shift+R');
    const panel = await form();
    expect(await shown(panel)).toMatchObject({
      title: 'We deliver on Tuesdays and Fridays between nine and noon',
      body: 'Hi {{ customer.first_name | default: "there" }},\nwe deliver on Tuesdays and Fridays between nine and noon. Tell us which day suits you.',
    });
    await tab.press('Control+Enter');
    await expect.poll(titles, { timeout: 5_000 }).toHaveLength(4);
    await expectClean(tab);
  });

  async function insertNative(title: string): Promise<void> {
    await tab.evaluate(() => window.practice.setDraft(''));
    await tab.clickOn('[aria-label="Insert saved reply"]');
    await tab.clickOn(`[data-native-reply="${title}"]`);
  }
});

/** The right end of the line above the bar, as far as the page can know: our root is closed. Null without one. */
function offerOnScreen(): { x: number; y: number } | null {
  const composer = document.activeElement?.getBoundingClientRect();
  const bar = document.querySelector('repartee-bar');
  if (composer === undefined || bar === null) return null;
  const x = composer.right - 10;
  const isOurs = (y: number) => document.elementFromPoint(x, y) === bar;
  let y = composer.top - 1;
  while (y > 0 && !isOurs(y)) y--;
  while (y > 0 && isOurs(y)) y--;
  while (y > 0 && !isOurs(y)) y--;
  return y > 0 ? { x, y: y - 12 } : null;
}
