import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Frame, Tab } from './harness/types.ts';
import { type Kit, reply, startKit } from './kit.ts';
import { pressButton, typeBody } from './options-steps.ts';
import { draftBecomes, expectClean, openList, undoOnce } from './steps.ts';

const editors = ['textarea', 'lexical', 'lexical-rich', 'lexical-017', 'draft'] as const;

const parcel = [
  'Hello,',
  'your order {% ask "Order number" %} comes {% choose "by post" "by van" %}.',
  '',
  'It leaves on {{ "2026-12-24" | plus_days: 1 | long_date }}.',
  '{% include "/parting" %}',
  '— {{ page.name }}',
].join('\n');

const filled = (weekday: string) =>
  [
    'Hello,',
    'your order 4711 comes by van.',
    '',
    `It leaves on Friday, December 25.`,
    `Have a good ${weekday}, and `,
    '— Boulangerie Morel',
  ].join('\n');

/** Where the included reply's caret stands: at the end of its line. */
const caretIn = (text: string) => text.indexOf('and ') + 'and '.length;

const drafts = {
  'an empty draft': { text: '', start: 0, end: 0 },
  'the caret in the middle of a draft': { text: 'Good morning and see you soon', start: 13, end: 13 },
  'a selection': { text: 'Good morning REPLACE ME see you soon', start: 13, end: 23 },
} as const;

async function asked(panel: Frame, name: string): Promise<void> {
  await panel.waitFor(
    (wanted) => document.activeElement?.getAttribute('data-missing')?.startsWith(wanted),
    [name],
  );
}

describe.each(['chromium', 'firefox'] as const)('In %s', (name) => {
  let kit: Kit;

  beforeAll(async () => {
    kit = await startKit(name);
    await kit.ask('saveTemplate', reply({ title: 'Parcel', shortcut: 'parcel', body: parcel }));
    const body = 'Have a good {{ now | weekday }}, and {% cursor %}';
    await kit.ask('saveTemplate', reply({ title: 'Parting', shortcut: 'parting', body }));
    const wrong = '{{ now | shout }} and {% include "nowhere" %}';
    await kit.ask('saveTemplate', reply({ title: 'Wrong', shortcut: 'wrong', body: wrong }));
  });
  afterAll(() => kit?.close());

  describe.each(editors)('the editor %s takes', (composer) => {
    let tab: Tab;
    let text: string;
    beforeAll(async () => {
      tab = await kit.inbox({ composer });
      text = filled(await tab.evaluate(() => new Date().toLocaleDateString('en-US', { weekday: 'long' })));
    });
    afterAll(() => tab?.close());

    async function answerAll(option: () => Promise<void>): Promise<void> {
      const panel = await kit.driver.panelFrame(tab);
      await asked(panel, 'ask: Order number');
      await tab.type('4711');
      await tab.press('Enter');
      await asked(panel, 'choose: ');
      await option();
      await tab.press('Enter');
    }

    it.each(Object.entries(drafts))(
      'questions, dates, another reply and the caret at %s; one undo takes all back',
      async (_label, draft) => {
        const { text: before, start, end } = draft;
        await tab.evaluate(
          (t, s, e) => window.practice.setDraft(t, { start: s, end: e }),
          before,
          start,
          end,
        );
        await openList(kit, tab);
        await tab.type('parcel');
        await tab.press('Enter');
        await answerAll(() => tab.press('2'));
        const after = before.slice(0, start) + text + before.slice(end);
        await draftBecomes(tab, after);
        const caret = start + caretIn(text);
        await tab.waitFor((at) => window.practice.selection()?.start === at, [caret]);
        expect(await tab.evaluate(() => window.practice.selection())).toEqual({ start: caret, end: caret });
        await undoOnce(tab);
        await draftBecomes(tab, before);
        await expectClean(tab);
      },
    );

    it('what is typed next, at the caret', async () => {
      await tab.evaluate(() => window.practice.setDraft('Good morning '));
      await tab.type('/parcel');
      await tab.press('Enter');
      await answerAll(async () => {
        await tab.press('ArrowDown');
        await tab.press('ArrowDown');
      });
      await draftBecomes(tab, `Good morning ${text}`);
      const caret = 'Good morning '.length + caretIn(text);
      await tab.waitFor((at) => window.practice.selection()?.start === at, [caret]);
      await tab.type('thanks');
      await draftBecomes(tab, `Good morning ${text.replace('and ', 'and thanks')}`);
      await expectClean(tab);
    });
  });

  it('a reply written in the settings is in an inbox that is open, without a reload', async () => {
    const tab = await kit.inbox();
    await tab.evaluate(() => window.practice.setDraft(''));
    const options = await kit.driver.extensionPage('options.html');
    await pressButton(options, 'New reply');
    await options.waitFor(() => document.activeElement?.matches('input') === true);
    await options.type('Shelf');
    await typeBody(
      options,
      'Order {% ask "Order number" %} leaves {{ "2026-12-24" | long_date }}{% cursor %}.',
    );
    await options.press('Control+S');
    const titles = async () => (await kit.ask('library', null)).templates.map(({ title }) => title);
    await expect.poll(titles, { timeout: 5_000 }).toContain('Shelf');
    await options.close();
    await tab.bringToFront();
    await openList(kit, tab);
    await tab.type('shelf');
    await tab.press('Enter');
    await asked(await kit.driver.panelFrame(tab), 'ask: Order number');
    await tab.type('7');
    await tab.press('Enter');
    const text = 'Order 7 leaves Thursday, December 24.';
    await draftBecomes(tab, text);
    await tab.waitFor((at) => window.practice.selection()?.start === at, [text.length - 1]);
    await tab.close();
  });

  it('a reply with a mistake says which and where, and does not go in', async () => {
    const tab = await kit.inbox();
    await tab.evaluate(() => window.practice.setDraft('Hi '));
    await openList(kit, tab);
    await tab.type('wrong');
    await tab.press('Enter');
    const panel = await kit.driver.panelFrame(tab);
    const said = await panel.waitFor(() => document.querySelector('.preview .notice')?.textContent);
    expect(said).toBe('There is no filter “shout”. It is in line 1, at character 10.');
    await tab.press('Escape');
    await draftBecomes(tab, 'Hi ');
    await expectClean(tab);
    await tab.close();
  });

  it('and the editor marks the place', async () => {
    const options = await kit.driver.extensionPage('options.html');
    await options.waitFor(() => {
      const lines = [...document.querySelectorAll<HTMLElement>('.line')];
      lines.find((line) => line.querySelector('.line-title')?.textContent?.startsWith('Wrong'))?.click();
      return document.querySelector('.template-problem');
    });
    const shown = await options.evaluate(() => ({
      text: document.querySelector('.template-problem code')?.textContent,
      mark: document.querySelector('.template-problem mark')?.textContent,
    }));
    expect(shown).toEqual({ text: '{{ now | shout }} and {% include "nowhere" %}', mark: 'shout' });
    await options.close();
  });

  it('and no error was logged on the way', () => {
    expect(kit.driver.logs().filter((line) => /repartee|extension|content-script/i.test(line))).toEqual([]);
  });
});
