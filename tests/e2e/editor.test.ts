import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choosePhoto, copyPicture, entriesOf, tick, typeInto } from './editor-steps.ts';
import type { Tab } from './harness/types.ts';
import { type Kit, reply, startKit } from './kit.ts';
import { fieldValue, pressButton, reads, typeBody } from './options-steps.ts';
import { draftBecomes, expectClean, openList } from './steps.ts';

const answers = ['Are you open on Sunday?', 'When do you close?'];

describe.each(['chromium', 'firefox'] as const)('In %s, the editor', (name) => {
  let kit: Kit;
  let tab: Tab;

  beforeAll(async () => {
    kit = await startKit(name);
    await kit.ask(
      'saveTemplate',
      reply({ id: 'hours', title: 'Opening hours', shortcut: 'hours', body: 'We open at nine.' }),
    );
    tab = await kit.driver.extensionPage('options.html');
  });
  afterAll(() => kit?.close());

  async function stored(id = 'hours') {
    const { templates } = await kit.ask('library', null);
    return templates.find((template) => template.id === id);
  }

  /** What the previews show. */
  function bubbles(): Promise<string[]> {
    return tab.evaluate(() => Array.from(document.querySelectorAll('.bubble'), (each) => each.textContent));
  }

  async function reload(): Promise<void> {
    await tab.goto(await tab.url());
    await tab.waitFor(() => document.querySelectorAll('.line').length > 0);
  }

  it('keeps every field of a reply', async () => {
    await pressButton(tab, 'Opening hours');
    await pressButton(tab, 'Favourite');
    await tab.waitFor(() => document.querySelector('.finding:not([open]) summary') !== null);
    await tab.evaluate(() => document.querySelector('summary')?.scrollIntoView());
    await tab.clickOn('summary');
    await typeInto(tab, 'Example questions', answers[0] ?? '', 'Enter');
    // The second one is not ended: leaving the field does.
    await typeInto(tab, 'Example questions', answers[1] ?? '');
    await typeInto(tab, 'Words that speak for it', 'open,sunday,');
    await typeInto(tab, 'Words that speak against it', 'refund', 'Enter');
    await tick(tab, 'A personal message');
    await tick(tab, 'Comments');
    await pressButton(tab, 'Save');
    await reads(tab, 'Saved');
    expect(await stored()).toMatchObject({
      favourite: true,
      examples: answers,
      keywords: ['open', 'sunday'],
      keywordsAgainst: ['refund'],
      frequent: false,
      surfaces: ['message', 'private-reply'],
    });

    await reload();
    await pressButton(tab, 'Opening hours');
    // What has content is open by itself.
    expect(await entriesOf(tab, 'Example questions')).toEqual(answers);
    expect(await entriesOf(tab, 'Words that speak for it')).toEqual(['open', 'sunday']);
  });

  it('asks for at least one place, and shows where', async () => {
    await tick(tab, 'Messages');
    await tick(tab, 'Private replies');
    await pressButton(tab, 'Save');
    await reads(tab, 'Choose at least one.');
    await pressButton(tab, 'Discard changes');
  });

  it('still has what was typed after its tab was closed, and the background was stopped', async () => {
    await pressButton(tab, 'Opening hours');
    await typeBody(tab, 'We open at ten, and this was not sav');
    await tab.close();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await kit.driver.killBackground();
    tab = await kit.driver.extensionPage('options.html');
    await tab.waitFor(() => document.querySelector('.line .unsaved-dot') !== null);
    await pressButton(tab, 'Opening hours');
    expect(await fieldValue(tab, 'Reply')).toBe('We open at ten, and this was not sav');
    await reads(tab, 'Not saved yet');
    expect((await stored())?.body).toBe('We open at nine.');
  });

  it('says when the saved reply was changed meanwhile', async () => {
    const now = await stored();
    if (now === undefined) throw new Error('It is gone.');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await kit.ask('saveTemplate', { ...now, body: 'Changed elsewhere.' });
    // That save ended the draft in the library; the one on the screen is kept with the next key.
    await reads(tab, 'This reply was changed elsewhere');
    expect(await fieldValue(tab, 'Reply')).toBe('We open at ten, and this was not sav');
    await pressButton(tab, 'Discard changes');
    expect(await kit.ask('drafts', null)).toEqual([]);
  });

  it('writes the twin in the other language, and goes back and forth', async () => {
    await pressButton(tab, 'Opening hours');
    await pressButton(tab, 'Write it in French');
    await reads(tab, 'The same in English');
    await typeBody(tab, 'Bonjour {{ customer.first_name }}, nous ouvrons à neuf heures.');
    // Each for its own customer, side by side.
    expect(await bubbles()).toEqual(['Bonjour Élodie, nous ouvrons à neuf heures.', 'Changed elsewhere.']);
    await pressButton(tab, 'Save');
    await reads(tab, 'Saved');
    const { templates } = await kit.ask('library', null);
    const twin = templates.find(({ language }) => language === 'fr');
    expect(twin).toMatchObject({
      title: 'Opening hours',
      twinId: 'hours',
      body: 'Bonjour {{ customer.first_name }}, nous ouvrons à neuf heures.',
    });
    expect((await stored())?.twinId).toBe(twin?.id);

    await pressButton(tab, 'The same in English');
    await tab.waitFor(() => document.querySelector('textarea')?.value === 'Changed elsewhere.');
    await pressButton(tab, 'Unlink');
    await pressButton(tab, 'Save');
    await reads(tab, 'Saved');
    expect((await stored())?.twinId).toBeNull();
    expect((await stored(twin?.id))?.twinId).toBeNull();
  });

  it('draws a picture anew, within its limits, and keeps it with the reply', async () => {
    await choosePhoto(tab, 2_000, 1_000);
    await tab.waitFor(() => document.querySelector('.picture-thumb') !== null, [], 20_000);
    await pressButton(tab, 'Save');
    await reads(tab, 'Saved');
    const { imageId } = (await stored()) ?? {};
    const image = await kit.ask('image', { id: imageId ?? '' });
    expect(image).toMatchObject({ type: 'image/webp' });
    const bytes = Buffer.from(image?.data ?? '', 'base64');
    expect(bytes.length).toBeLessThanOrEqual(400_000);
    expect(bytes.includes('SECRET')).toBe(false);
    expect(Math.max(image?.width ?? 0, image?.height ?? 0)).toBeLessThanOrEqual(1_600);
    expect((image?.width ?? 0) / (image?.height ?? 1)).toBeCloseTo(2, 1);
  });

  it('says why a file cannot be its picture', async () => {
    await tab.evaluate(() => {
      const held = new DataTransfer();
      held.items.add(
        new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'logo.png', { type: 'image/png' }),
      );
      const input = document.querySelector<HTMLInputElement>('.picture input[type=file]');
      if (input !== null) input.files = held.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await reads(tab, 'This is a drawing in SVG');
  });

  it('hands the picture to the list, which copies it for the reply box', async () => {
    const inbox = await kit.inbox();
    await inbox.evaluate(() => {
      window.practice.setDraft('');
      document.addEventListener(
        'paste',
        (event) => {
          const types = Array.from(event.clipboardData?.files ?? [], ({ type }) => type);
          document.documentElement.dataset.pasted = types.join();
        },
        true,
      );
    });
    await openList(kit, inbox);
    await inbox.type('elsewhere');
    const panel = await kit.driver.panelFrame(inbox);
    await copyPicture(panel);
    await inbox.press('Enter');
    await draftBecomes(inbox, 'Changed elsewhere.');
    await inbox.press('Control+V');
    await inbox.waitFor(() => document.documentElement.dataset.pasted !== undefined);
    // Firefox without a display has a clipboard that holds no pictures, not even a page's own (measured): there, only that
    // the browser took it is known.
    const holds = name === 'firefox' ? '' : 'image/png';
    expect(await inbox.evaluate(() => document.documentElement.dataset.pasted)).toBe(holds);
    await expectClean(inbox);
    await inbox.close();
  });

  it('copies it as well from the list that a shortcut called', async () => {
    const inbox = await kit.inbox();
    await inbox.evaluate(() => window.practice.setDraft(''));
    await inbox.type('/hours');
    const panel = await kit.driver.panelFrame(inbox);
    await copyPicture(panel);
    await inbox.press('Enter');
    await draftBecomes(inbox, 'Changed elsewhere.');
    await expectClean(inbox);
    await inbox.close();
  });

  it('and logs no error on the way', () => {
    expect(kit.driver.logs().filter((line) => /repartee|extension|content-script/i.test(line))).toEqual([]);
  });
});
