import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from './harness/types.ts';
import { type Kit, reply, startKit } from './kit.ts';
import { catchDownloads, chooseFile, lastDownload, pressButton, reads } from './options-steps.ts';

const hours = reply({ id: 'hours', title: 'Opening hours', shortcut: 'hours', body: 'We open at nine.' });
const price = reply({ id: 'price', title: 'Prices', shortcut: 'price', body: 'It costs ten.' });

const briskine = [
  'id,title,shortcut,subject,to,cc,bcc,tags,body',
  '1,Opening hours,hours,,,,,shop,<div>We open at ten.</div>',
  '2,Price list,price,,,,,,<div>Hello {{to.first_name}}<br>Here it is.</div>',
  '3,Delivery,delivery,,,,,,<div>We deliver on weekdays. {{#each items}}</div>',
  '',
].join('\n');

describe.each(['chromium', 'firefox'] as const)('In %s', (name) => {
  let kit: Kit;
  let tab: Tab;
  beforeAll(async () => {
    kit = await startKit(name);
    await kit.ask('saveTemplate', hours);
    await kit.ask('saveTemplate', price);
    tab = await kit.driver.extensionPage('options.html');
    await tab.bringToFront();
    await pressButton(tab, 'Import and export');
    await reads(tab, 'Bring replies from another program');
  });
  afterAll(() => kit?.close());

  /** The library's rows byte for byte, whatever their order. */
  async function library(): Promise<string[]> {
    const { templates, folders } = await kit.ask('library', null);
    return [...templates, ...folders].map((row) => JSON.stringify(row)).toSorted();
  }

  async function bodies(): Promise<Record<string, string>> {
    const { templates } = await kit.ask('library', null);
    return Object.fromEntries(templates.map(({ shortcut, title, body }) => [shortcut || title, body]));
  }

  /** Chooses in the list with this label, as a person would. */
  async function choose(label: string, option: string): Promise<void> {
    await tab.evaluate(
      (wanted, words) => {
        const select = Array.from(document.querySelectorAll('select')).find(
          (each) => (each.ariaLabel ?? each.labels[0]?.textContent)?.trim() === wanted,
        );
        const found = Array.from(select?.options ?? []).find((each) => each.text === words);
        if (select === undefined || found === undefined) throw new Error(`No ${words} in ${wanted}`);
        select.value = found.value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      label,
      option,
    );
  }

  it('a file is read, named, shown and imported as the person chose, and undone as if nothing had been', async () => {
    const before = await library();
    await chooseFile(tab, 'answers.csv', briskine);
    await reads(tab, '3 replies');
    expect(await tab.evaluate(() => document.querySelector('select')?.selectedOptions[0]?.text)).toBe(
      'Briskine',
    );
    await reads(tab, '1 reply is there already and reads differently.');
    await reads(tab, '“/price” calls “Prices”.');
    await reads(tab, '“{{#each items}}” is no command that Repartee knows.');
    await reads(tab, '3 replies will be added.');
    expect(await library()).toEqual(before);

    await choose('What happens with “Opening hours”', 'Replace mine');
    await choose('What happens with “Delivery”', 'Leave out');
    await reads(tab, '1 reply will be added. 1 of yours will be replaced. 1 stays out.');
    await pressButton(tab, 'Import these replies');
    await reads(tab, '2 replies were imported. 1 of them took the place of yours. 1 was left out.');
    expect(await bodies()).toMatchObject({
      hours: 'We open at ten.',
      price: 'It costs ten.',
      'price-2': 'Hello {{ customer.first_name }}\nHere it is.',
    });

    await pressButton(tab, 'Undo the import');
    await reads(tab, 'The import was undone. Your library is as it was.');
    expect(await library()).toEqual(before);
    await pressButton(tab, 'Import something else');
  });

  it('a pasted text with hyphens becomes replies, and is undone later from the list', async () => {
    const before = await library();
    await tab.clickOn('.paste-field textarea');
    await tab.evaluate(() =>
      document.execCommand('insertText', false, 'Parking\nBehind the shop.\n---\nWe are closed on Mondays.'),
    );
    await pressButton(tab, 'Read this text');
    await reads(tab, '2 replies will be added.');
    await reads(tab, 'We are closed on Mondays.');
    await pressButton(tab, 'Import these replies');
    await reads(tab, '2 replies were imported.');
    expect(await bodies()).toMatchObject({ Parking: 'Behind the shop.' });

    await tab.goto(`${(await tab.url()).replace(/#.*/, '')}?later#import`);
    await reads(tab, 'the pasted text');
    await pressButton(tab, 'Undo the import');
    await reads(tab, 'Your library becomes what it was before this import.');
    await tab.clickOn('.ask-first .button.main');
    await reads(tab, 'The import was undone.');
    expect(await library()).toEqual(before);
  });

  it('what cannot be read says why, and another format is one choice away', async () => {
    await chooseFile(tab, 'cut-off.json', '[{"short_code":"hi","content":"He');
    await reads(tab, '“cut-off.json” is damaged or was cut off. Nothing was changed.');
    await choose('Format', 'Replies with --- between them');
    await reads(tab, '1 reply will be added.');
    await pressButton(tab, 'Cancel');
    await reads(tab, 'Bring replies from another program');
  });

  it('a file that was made to be slow is stopped, and the page answers meanwhile', async () => {
    const slow = `matches:\n  - trigger: x\n${`${'? '.repeat(100)}\n`.repeat(3)}${'? a\n'.repeat(1_000_000)}`;
    await chooseFile(tab, 'slow.yml', slow);
    await reads(tab, 'Reading slow.yml…');
    await pressButton(tab, 'Cancel');
    await reads(tab, 'Bring replies from another program');
  });

  it('replies go out as files of other programs', async () => {
    await catchDownloads(tab);
    await tab.clickOn('[aria-label="Export as Table (CSV)"]');
    await reads(tab, 'is among your downloads.');
    const table = await lastDownload(tab);
    expect(table.name).toMatch(/^repartee-\d{4}-\d{2}-\d{2}\.csv$/);
    expect(table.text).toContain('We open at nine.');
    await tab.clickOn('[aria-label="Export as Espanso"]');
    await tab.waitFor(() => document.body.textContent.includes('.yml” is among your downloads.'));
    expect((await lastDownload(tab)).text).toContain('trigger: :hours');
    await chooseFile(tab, table.name, table.text);
    await reads(tab, 'No reply will be added. 2 stay out.');
    await pressButton(tab, 'Cancel');
  });

  it('and no error was logged on the way', () => {
    expect(kit.driver.logs().filter((line) => /repartee|extension|content-script/i.test(line))).toEqual([]);
  });
});
