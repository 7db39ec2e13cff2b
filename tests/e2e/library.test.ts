import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from './harness/types.ts';
import { type Kit, reply, startKit } from './kit.ts';
import { pressButton, reads } from './options-steps.ts';

const hours = reply({ id: 'hours', title: 'Opening hours', body: 'We open at nine.' });
const lunch = reply({ id: 'lunch', title: 'Lunch', tags: ['menu'], body: 'Lunch is 5 €, a large one 25 €.' });
const brunch = reply({ id: 'brunch', title: 'Brunch', body: 'Brunch costs 5\u00a0€.' });

describe.each(['chromium', 'firefox'] as const)('In %s', (name) => {
  let kit: Kit;
  let tab: Tab;
  beforeAll(async () => {
    kit = await startKit(name);
    for (const one of [hours, lunch, brunch]) await kit.ask('saveTemplate', one);
    tab = await kit.driver.extensionPage('options.html');
    await tab.bringToFront();
  });
  afterAll(() => kit?.close());

  async function stored<T>(read: (one: typeof hours) => T): Promise<Record<string, T>> {
    const { templates } = await kit.ask('library', null);
    return Object.fromEntries(templates.map((one) => [one.id, read(one)]));
  }

  /** Headings of the list, each with the titles below it. */
  function list(): Promise<[string, string[]][]> {
    return tab.evaluate(() =>
      Array.from(document.querySelectorAll('.line-group'), (group): [string, string[]] => [
        group.querySelector('h2')?.textContent ?? '',
        Array.from(group.querySelectorAll('.line-title'), ({ textContent }) => textContent),
      ]),
    );
  }

  async function focusLine(title: string): Promise<void> {
    await tab.evaluate((wanted) => {
      const line = Array.from(document.querySelectorAll<HTMLElement>('.line')).find(
        (each) => each.querySelector('.line-title')?.textContent === wanted,
      );
      line?.focus();
    }, title);
  }

  async function newFolder(called: string): Promise<void> {
    await pressButton(tab, 'New folder');
    await tab.waitFor(() => document.activeElement?.matches('.folder-form input') === true);
    await tab.type(called);
    await tab.press('Enter');
    await tab.waitFor(
      (wanted) =>
        Array.from(document.querySelectorAll('.folder-head h2')).some((h) => h.textContent === wanted),
      [called],
    );
  }

  it('folders are made, arranged and renamed, and no two have one name', async () => {
    await newFolder('Prices');
    await newFolder('Visits');
    await tab.clickOn('[aria-label="Change the folder “Visits”"]');
    await pressButton(tab, 'Up');
    await tab.waitFor(() => document.querySelector('.folder-head h2')?.textContent === 'Visits');
    await pressButton(tab, 'Rename');
    await tab.waitFor(() => document.activeElement?.matches('.folder-form input') === true);
    await tab.type('prices');
    await tab.press('Enter');
    await reads(tab, 'There is a folder “prices” already.');
    await tab.press('Control+A');
    await tab.type('Your visit');
    await tab.press('Enter');
    await tab.waitFor(() => document.querySelector('.folder-head h2')?.textContent === 'Your visit');
    expect((await list()).map(([heading]) => heading)).toEqual(['Your visit', 'Prices', 'No folder']);
  });

  it('replies are chosen and moved with keys alone', async () => {
    await focusLine('Brunch');
    await tab.press('Space');
    await tab.press('Shift+ArrowDown');
    await reads(tab, '2 selected');
    await tab.press('m');
    await tab.waitFor(() => document.activeElement?.matches('.bulk-form select') === true);
    await tab.press('ArrowDown');
    await tab.press('Tab');
    await tab.press('Enter');
    await reads(tab, '2 replies were moved to “Prices”.');
    expect(await list()).toEqual([
      ['Your visit', []],
      ['Prices', ['Brunch', 'Lunch']],
      ['No folder', ['Opening hours']],
    ]);
  });

  it('a reply is moved by dragging it to a folder', async () => {
    await tab.evaluate(drag, 'Opening hours', 'Your visit');
    await reads(tab, '1 reply was moved to “Your visit”.');
    expect((await list())[0]).toEqual(['Your visit', ['Opening hours']]);
    await pressButton(tab, 'Undo');
    await reads(tab, 'Taken back.');
    expect((await list())[0]).toEqual(['Your visit', []]);
  });

  it('a tag for several replies is one change, and one press takes it back', async () => {
    await focusLine('Brunch');
    await tab.press('Control+A');
    await reads(tab, '3 selected');
    await tab.press('t');
    await tab.waitFor(() => document.activeElement?.matches('.bulk-form input') === true);
    await tab.type('season');
    await tab.press('Enter');
    await reads(tab, '3 replies were tagged “season”.');
    expect(await stored(({ tags }) => tags)).toEqual({
      hours: ['season'],
      lunch: ['menu', 'season'],
      brunch: ['season'],
    });
    await pressButton(tab, 'Undo');
    await reads(tab, 'Taken back.');
    expect(await stored(({ tags }) => tags)).toEqual({ hours: [], lunch: ['menu'], brunch: [] });
  });

  it('several replies go to the trash together, and come back', async () => {
    await pressButton(tab, 'Delete');
    await reads(tab, '3 replies went to the trash.');
    expect(await stored(({ id }) => id)).toEqual({});
    await pressButton(tab, 'Undo');
    await reads(tab, 'Opening hours');
    expect(await list()).toEqual([
      ['Your visit', []],
      ['Prices', ['Brunch', 'Lunch']],
      ['No folder', ['Opening hours']],
    ]);
  });

  it('a new price is seen before it is put in, and can be taken back', async () => {
    await pressButton(tab, 'Find and replace');
    await tab.waitFor(() => document.activeElement?.matches('.find input') === true);
    await tab.type('5 €');
    await tab.press('Enter');
    await tab.press('Tab');
    await tab.type('6 €');
    await reads(tab, 'Replace in 2 replies');
    const preview = await tab.evaluate(() =>
      Array.from(document.querySelectorAll('.find-extract'), ({ textContent }) => textContent),
    );
    expect(preview).toEqual(['Brunch costs 5\u00a0€ 6 €.', 'Lunch is 5 € 6 €, a large one 25 €.']);
    const before = await stored(({ body }) => body);
    expect(before.lunch).toBe(lunch.body);
    await tab.press('Enter');
    await reads(tab, '2 replies were changed.');
    expect(await stored(({ body }) => body)).toEqual({
      hours: hours.body,
      lunch: 'Lunch is 6 €, a large one 25 €.',
      brunch: 'Brunch costs 6 €.',
    });
    await pressButton(tab, 'Undo');
    await reads(tab, 'Taken back.');
    expect(await stored(({ body }) => body)).toEqual(before);
  });

  it('a folder that goes leaves its replies, and comes back with them', async () => {
    await tab.clickOn('[aria-label="Change the folder “Prices”"]');
    await tab.clickOn('.folder-acts .danger');
    await reads(tab, 'The folder “Prices” was deleted.');
    expect(await list()).toEqual([
      ['Your visit', []],
      ['No folder', ['Brunch', 'Lunch', 'Opening hours']],
    ]);
    await pressButton(tab, 'Undo');
    await tab.waitFor(() => document.querySelectorAll('.folder-head').length === 2);
    expect((await list())[1]).toEqual(['Prices', ['Brunch', 'Lunch']]);
  });
});

/** As the browser tells it; a drag of the pointer itself ends in the system, which no driver commands. */
function drag(title: string, heading: string): void {
  const named = (selector: string, text: string) =>
    Array.from(document.querySelectorAll(selector)).find(({ textContent }) => textContent === text);
  const line = named('.line-title', title)?.closest('.line');
  const group = named('.line-group h2', heading)?.closest('.line-group');
  const dataTransfer = new DataTransfer();
  const tell = (target: Element | null | undefined, kind: string) =>
    target?.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
  tell(line, 'dragstart');
  // Only a place that refuses the browser's own answer to "dragover" is one to drop at.
  if (tell(group, 'dragover') === false) tell(group, 'drop');
}
