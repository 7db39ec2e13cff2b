import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from './harness/types.ts';
import { type Kit, reply, startKit } from './kit.ts';
import { loseReplies, makeNewer } from './library-harm.ts';
import {
  catchDownloads,
  chooseFile,
  fieldValue,
  lastDownload,
  pressButton,
  reads,
  typeBody,
} from './options-steps.ts';

const hours = reply({ id: 'hours', title: 'Opening hours', shortcut: 'hours', body: 'We open at nine.' });
const prices = reply({ id: 'prices', title: 'Prices', shortcut: 'prices', body: 'It costs ten.' });

/** A backup is made ten seconds after a change. */
const backupWithin = 25_000;

describe.each(['chromium', 'firefox'] as const)('In %s', (name) => {
  let kit: Kit;
  let tab: Tab;
  beforeAll(async () => {
    kit = await startKit(name);
    await kit.ask('saveTemplate', hours);
    await kit.ask('saveTemplate', prices);
    tab = await kit.driver.extensionPage('options.html');
    await tab.bringToFront();
  });
  afterAll(() => kit?.close());

  async function storedBody(id: string): Promise<string | undefined> {
    const { templates } = await kit.ask('library', null);
    return templates.find((template) => template.id === id)?.body;
  }

  it('what a reply was before can be read and taken, and Save decides', async () => {
    await pressButton(tab, 'Opening hours');
    await typeBody(tab, 'We open at ten.');
    await tab.press('Control+S');
    await reads(tab, 'Earlier versions (1)');
    await typeBody(tab, 'Typed and not saved');
    await pressButton(tab, 'Earlier versions');
    expect(await tab.evaluate(() => document.querySelector('.version-text ins')?.textContent)).toContain(
      'We',
    );
    await pressButton(tab, 'Take this version');
    expect(await fieldValue(tab, 'Reply')).toBe('We open at nine.');
    expect(await storedBody('hours')).toBe('We open at ten.');

    await pressButton(tab, 'Undo');
    await tab.waitFor(() => document.querySelector('textarea')?.value === 'Typed and not saved');
    await pressButton(tab, 'Earlier versions');
    await pressButton(tab, 'Take this version');
    await tab.press('Control+S');
    await reads(tab, 'Earlier versions (2)');
    expect(await storedBody('hours')).toBe('We open at nine.');
  });

  it('a deleted reply comes back by Undo, with what was typed', async () => {
    await typeBody(tab, 'Half a sentence');
    await pressButton(tab, 'Delete');
    await reads(tab, '“Opening hours” was deleted.');
    expect(await storedBody('hours')).toBeUndefined();
    await pressButton(tab, 'Undo');
    await tab.waitFor(() => document.querySelector('textarea')?.value === 'Half a sentence');
    expect(await storedBody('hours')).toBe('We open at nine.');
    await pressButton(tab, 'Discard');
  });

  it('a deleted reply comes back from the trash, its shortcut only if nobody took it', async () => {
    await pressButton(tab, 'Prices');
    await pressButton(tab, 'Delete');
    await reads(tab, 'Trash (1)');
    await kit.ask('saveTemplate', reply({ id: 'other', title: 'Other', shortcut: 'prices', body: 'Other' }));
    await pressButton(tab, 'Trash');
    await reads(tab, '30 days left');
    await pressButton(tab, 'Put back');
    await reads(tab, '“Prices” is back, without its shortcut');
    const { templates } = await kit.ask('library', null);
    expect(templates.find(({ id }) => id === 'prices')).toMatchObject({
      body: 'It costs ten.',
      shortcut: '',
    });
    await reads(tab, 'The trash is empty.');
  });

  it('a reply is deleted for good only after a question', async () => {
    await pressButton(tab, 'Other');
    await pressButton(tab, 'Delete');
    await pressButton(tab, 'Trash');
    await pressButton(tab, 'Delete for good');
    await reads(tab, 'Nothing can bring it back.');
    // What has the focus is the harmless answer.
    await tab.press('Enter');
    await tab.waitFor(() => document.querySelector('.ask-first') === null);
    expect(await kit.ask('trash', null)).toHaveLength(1);
    await pressButton(tab, 'Delete for good');
    await tab.clickOn('.ask-first .dangerous');
    await reads(tab, 'The trash is empty.');
    expect(await kit.ask('trash', null)).toEqual([]);
  });

  it('a backup makes the library what it was', async () => {
    await pressButton(tab, 'Backups');
    await reads(tab, '2 saved replies, backed up automatically');
    await tab.waitFor(
      () => document.querySelector('.backup-list')?.textContent.includes('2 saved replies') === true,
      [],
      backupWithin,
    );
    await kit.ask('saveTemplate', { ...hours, body: 'We never open.' });
    await kit.ask('saveTemplate', reply({ id: 'new', title: 'New', body: 'Added since' }));
    const before = await kit.ask('backups', null);
    await pressButton(tab, 'Restore');
    await reads(tab, 'Your library becomes what it was then.');
    await pressButton(tab, 'Restore this backup');
    await reads(tab, 'Your library is as it was, with 2 replies. 1 went to the trash.');
    expect(await storedBody('hours')).toBe('We open at nine.');
    // What it was in between is backed up as well.
    const after = await kit.ask('backups', null);
    expect(after.length).toBeGreaterThan(before.length);
    expect(after[0]?.templates).toBe(3);
  });

  it('all of it goes out in a file, is erased, and comes back the same', async () => {
    await kit.ask('addStarter', { languages: ['en', 'fr'] });
    await kit.ask('setSettings', { agentName: 'Zoé', slash: false });
    const before = await kit.ask('exportLibrary', null);

    await catchDownloads(tab);
    await pressButton(tab, 'Export to a file');
    await reads(tab, 'is among your downloads');
    const file = await lastDownload(tab);
    expect(file.name).toMatch(/^repartee-\d{4}-\d{2}-\d{2}\.json$/);

    await pressButton(tab, 'Erase everything');
    await tab.type('Eras');
    await tab.press('Enter');
    expect(await kit.ask('trash', null)).toHaveLength(1);
    await tab.type('e');
    await tab.press('Enter');
    await reads(tab, 'Welcome. Your saved replies will live here.');
    expect(await tab.url()).not.toContain('#');
    const { templates, settings } = await kit.ask('library', null);
    expect({ templates, agentName: settings.agentName }).toEqual({ templates: [], agentName: null });
    expect(await kit.ask('backups', null)).toEqual([]);
    expect(await kit.ask('trash', null)).toEqual([]);

    await pressButton(tab, 'Backups');
    await chooseFile(tab, 'holiday.json', '{"photos":[]}');
    await reads(tab, '“holiday.json” is not a file that Repartee exported.');
    await chooseFile(tab, file.name, file.text);
    await reads(
      tab,
      `${before.templates.length} saved replies, ${before.folders.length} folders, exported today`,
    );
    await pressButton(tab, 'Replace my library');
    await reads(tab, `Your library is the one of the file now, with ${before.templates.length} replies.`);
    const inOrder = ({ templates: rows, ...rest }: typeof before) => ({
      ...rest,
      exportedAt: 0,
      templates: rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    });
    expect(inOrder(await kit.ask('exportLibrary', null))).toEqual(inOrder(before));

    await chooseFile(tab, file.name, file.text);
    await pressButton(tab, 'Add what is missing');
    await reads(
      tab,
      `Nothing was missing, so no reply was added. ${before.templates.length} were there already.`,
    );
  });

  it('a month without a file is told in the options and in the popup, and can wait', async () => {
    await kit.fill([reply({ id: 'old', title: 'Old', body: 'Old', createdAt: 1, updatedAt: 1 })]);
    await kit.ask('noteExport', null);
    expect(await kit.ask('exportDue', null)).toBe(false);
    await kit.ask('eraseEverything', null);
    await kit.fill([reply({ id: 'old', title: 'Old', body: 'Old', createdAt: 1, updatedAt: 1 })]);
    await tab.goto(`${(await tab.url()).replace(/#.*/, '')}#keys`);
    const popup = await kit.driver.extensionPage('popup.html');
    await reads(popup, 'Export your saved replies: if Repartee is removed');
    await popup.close();
    await tab.bringToFront();
    await reads(tab, 'Export your saved replies: if Repartee is removed');
    await pressButton(tab, 'Later');
    await tab.waitFor(() => !document.body.textContent.includes('Export your saved replies'));
    expect(await kit.ask('exportDue', null)).toBe(false);
  });

  it('what the browser lost is put back and told, until it was read', async () => {
    await tab.goto(`${(await tab.url()).replace(/#.*/, '')}#about`);
    await kit.driver.killBackground();
    await tab.evaluate(loseReplies);
    const popup = await kit.driver.extensionPage('popup.html');
    await reads(popup, 'Your library was not as you had left it.');
    await popup.close();
    await tab.bringToFront();
    await reads(tab, 'Repartee put back 1 saved reply');
    await reads(tab, 'Nothing is missing.');
    expect(await storedBody('old')).toBe('Old');
    await pressButton(tab, 'Got it');
    await tab.waitFor(() => !document.body.textContent.includes('Repartee put back'));
    expect((await kit.ask('health', null)).notices).toEqual([]);
  });

  it('what a newer version made can be read, and the typed text stays', async () => {
    const address = (await tab.url()).replace(/#.*/, '');
    await tab.goto(`${address}#about`);
    await kit.driver.killBackground();
    await tab.evaluate(makeNewer);
    await kit.driver.killBackground();
    await tab.goto(`${address}?newer#replies`);
    await reads(tab, 'A newer version of Repartee made this library.');
    await pressButton(tab, 'Old');
    await typeBody(tab, 'A long text, typed in vain');
    await pressButton(tab, 'Save');
    await reads(tab, 'Your library can only be read at the moment, so this was not saved.');
    expect(await fieldValue(tab, 'Reply')).toBe('A long text, typed in vain');
    await pressButton(tab, 'Backups');
    await catchDownloads(tab);
    await pressButton(tab, 'Export to a file');
    await reads(tab, 'is among your downloads');
    expect(JSON.parse((await lastDownload(tab)).text).templates).toHaveLength(1);
  });

  it('and no error was logged on the way', () => {
    expect(kit.driver.logs().filter((line) => /repartee|extension|content-script/i.test(line))).toEqual([]);
  });
});
