import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from './harness/types.ts';
import { type Kit, reply, startKit } from './kit.ts';
import { draftBecomes, expectClean, openList } from './steps.ts';

const hours = reply({
  id: 'hours',
  title: 'Opening hours',
  tags: ['open', 'hours'],
  body: 'From nine to six.',
});
const zoo = reply({ id: 'zoo', title: 'A trip to the zoo', tags: ['animals'], body: 'Bring a hat.' });
const garden = reply({ id: 'garden', title: 'Garden', tags: ['plants'], body: 'It is green.' });

describe.each(['chromium', 'firefox'] as const)('In %s', (name) => {
  let kit: Kit;
  let tab: Tab;
  beforeAll(async () => {
    kit = await startKit(name);
    for (const template of [hours, zoo, garden]) await kit.ask('saveTemplate', template);
    tab = await kit.inbox();
  });
  afterAll(() => kit?.close());

  async function afterMessage(text: string) {
    await tab.evaluate((said) => {
      // What was asked before is answered: it belongs to no run of messages any more.
      window.practice.replyFromPage('Noted.');
      window.practice.receive(said);
    }, text);
    await tab.evaluate(() => window.practice.setDraft(''));
    await tab.waitFor((said) => document.body.textContent.includes(said), [text]);
    await openList(kit, tab);
    const panel = await kit.driver.panelFrame(tab);
    await panel.waitFor((said) => document.querySelector('.said-text')?.textContent === said, [text]);
    return panel.evaluate(() => ({
      titles: Array.from(document.querySelectorAll('.result-title'), (title) => title.textContent),
      reasons: Array.from(document.querySelectorAll('.reason'), (reason) => reason.textContent),
      guard: document.querySelector('.guard')?.textContent,
    }));
  }

  it('a question about opening hours gets that reply first, with the reason, and Enter inserts it', async () => {
    const { titles, reasons, guard } = await afterMessage('Until what time are you open tonight?');
    expect(titles[0]).toBe('Opening hours');
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toContain('open');
    expect(guard).toBe('');
    await tab.press('Enter');
    await draftBecomes(tab, hours.body);
    await expectClean(tab);
  });

  it('the use is counted, and nothing of the message is kept', async () => {
    const usage = async () => (await kit.ask('library', null)).usage;
    await expect.poll(usage, { timeout: 5_000 }).toMatchObject([{ id: 'hours', uses: 1, terms: {} }]);
  });

  it('off topic nothing is suggested', async () => {
    const { reasons } = await afterMessage('Say hello to your grandmother, she taught me to swim');
    expect(reasons).toEqual([]);
    await tab.press('Escape');
  });

  it('a complaint is pointed out in one line, and the list works as ever', async () => {
    const { guard } = await afterMessage('I am very disappointed with the cake, this is unacceptable');
    expect(guard).toContain('complaint');
    await tab.type('garden');
    await tab.press('Enter');
    await draftBecomes(tab, garden.body);
  });

  it('a favourite is made by its key and stands before the others', async () => {
    const { titles } = await afterMessage('ok');
    const at = titles.indexOf(zoo.title);
    for (let step = 0; step < at; step++) await tab.press('ArrowDown');
    await tab.press('Alt+F');
    const panel = await kit.driver.panelFrame(tab);
    await panel.waitFor(
      (title) => document.querySelector('.result-title')?.textContent === title,
      [zoo.title],
    );
    await tab.press('Enter');
    await draftBecomes(tab, zoo.body);
  });

  it('the tag filter is reached and set by the keyboard', async () => {
    await afterMessage('thanks');
    const panel = await kit.driver.panelFrame(tab);
    for (let step = 0; step < 12; step++) {
      if (await panel.evaluate(() => document.activeElement?.matches('.tag-filter') === true)) break;
      await tab.press('Tab');
    }
    await tab.type('pl');
    // Some systems choose at once, some open the list of tags first.
    if (await panel.evaluate(() => document.querySelectorAll('.result').length > 1)) await tab.press('Enter');
    await panel.waitFor(() => document.querySelectorAll('.result').length === 1);
    expect(await panel.evaluate(() => document.querySelector('.result-title')?.textContent)).toBe(
      garden.title,
    );
    await tab.press('Escape');
    await expectClean(tab);
  });

  it('a reply that is changed by hand and sent counts as edited, one that is sent as it is does not', async () => {
    const edited = async () =>
      (await kit.ask('library', null)).usage.find(({ id }) => id === 'hours')?.edited;
    for (const [sent, count] of [
      [hours.body, 0],
      ['From nine to five.', 1],
    ] as const) {
      await afterMessage(`When do you open? ${count}`);
      await tab.press('Enter');
      await draftBecomes(tab, hours.body);
      await tab.evaluate((text) => window.practice.setDraft(text), sent);
      await tab.press('Enter');
      await tab.waitFor((text) => window.practice.sent.at(-1)?.text === text, [sent]);
      await expect.poll(edited, { timeout: 5_000 }).toBe(count);
    }
  });

  it('learning can be switched off and forgotten, and the settings tell how often a reply was made personal', async () => {
    const options = await kit.driver.extensionPage('options.html#suggestions');
    await options.waitFor(() =>
      document.querySelector('.card:last-of-type')?.textContent?.includes('1 of them'),
    );
    await options.clickOn('.switch');
    const learning = async () => (await kit.ask('library', null)).settings.learning;
    await expect.poll(learning, { timeout: 5_000 }).toBe(false);
    await options.clickOn('.card .button');
    await options.waitFor(() => document.body.textContent?.includes('Everything learned is forgotten.'));
    await options.close();
  });
});
