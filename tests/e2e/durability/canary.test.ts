import { relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { findWords } from '../harness/search-files.ts';
import { filesUnder, type Stores, storesOf } from '../harness/stores.ts';
import type { Tab } from '../harness/types.ts';
import { waitUntil } from '../harness/wait.ts';
import { type Kit, reply, startKit } from '../kit.ts';
import { openList } from '../steps.ts';
import { engines } from './engines.ts';
import { bundleInPage } from './in-page.ts';
import { withFolder } from './session.ts';
import { say, within } from './size.ts';

/** Whose conversation is open: on both, the name of the practice inbox's customer. */
const named = '61550000000008';
const nameless = '61550000000007';

/** Rare letters, so that no packing can have taken a part of them from elsewhere. */
const canaries = {
  'the customer’s first name': 'Yasmine',
  'the customer’s last name': 'Haddad',
  'a message of the customer': 'Kwyjxmessage71',
  'the draft': 'Qwxzdraft72',
  'what was searched for': 'Wkxqsearch73',
  'an answer that is not kept': 'Vjqpplace74',
  'a name typed for a customer': 'Zphxname75',
  'a text looked at as a reply, and not saved': 'Hgqzkeep77',
};
const words = Object.values(canaries);
/** Stands in a saved reply, so it must be found: else the search would prove nothing. */
const control = 'Pfjkvcontrol76';

describe.each(engines)('Words and names of customers, $label', (engine) => {
  it('are in no store of the extension', { timeout: within(90, 90) }, async () => {
    await withFolder(async (profile) => {
      const kit = await startKit(engine.browser, { ...engine.options, profile });
      let dumped: Record<string, string> = {};
      try {
        await workWithCustomers(kit);
        dumped = await dump(kit);
      } finally {
        await kit.close();
      }
      for (const [store, text] of Object.entries(dumped)) {
        expect({ store, found: words.filter((word) => text.includes(word)) }).toEqual({ store, found: [] });
      }
      expect(dumped.databases).toContain(control);
      // Once in the journal, once in the backup.
      expect(dumped.caches?.split(control).length).toBeGreaterThan(2);

      const stores = storesOf(engine.browser, profile, kit.driver.extensionId);
      const files = filesUnder(Object.values(stores).flat());
      expect(
        findWords(files, words).map(({ word, file }) => `${word} in ${relative(profile, file)}`),
      ).toEqual([]);
      const places = placesOf(stores);
      expect(places).toMatchObject({ databases: 'control found', caches: 'control found' });
      say(engine.label, { canaries: words.length, found: 0, 'files searched': files.length, ...places });
      const folders = Object.values(stores)
        .flat()
        .map((folder) => relative(profile, folder));
      console.log(`    searched: ${folders.join(' · ')}`);
    });
  });
});

/** The draft as a new saved reply, with a title typed; then Esc. And a text that the page inserts, offered to be kept. */
async function lookAtAsReply(kit: Kit, tab: Tab): Promise<void> {
  await tab.press('Alt+Shift+R');
  const panel = await kit.driver.panelFrame(tab);
  await panel.waitFor(() => document.activeElement?.matches('[data-field="keep-title"]') === true);
  await tab.type(canaries['a text looked at as a reply, and not saved']);
  await tab.press('Escape');
  await tab.evaluate(
    (text) => window.practice.setDraft(`${text} for Yasmine Haddad, inserted by the page itself`),
    canaries['the draft'],
  );
  // The offer comes once the text has stayed for a while.
  await sleep(1_500);
  await tab.evaluate((text) => window.practice.setDraft(`${text} `), canaries['the draft']);
}

/** The extension at work on what must not be kept, in every way there is. */
async function workWithCustomers(kit: Kit): Promise<void> {
  const price = `${control}: hello {{ customer.first_name }}, it costs [the price].`;
  await kit.ask('saveTemplate', reply({ title: 'Price of it', shortcut: 'price', body: price }));
  const greeting = 'Hello {{ customer.first_name }}!';
  await kit.ask('saveTemplate', reply({ title: 'Greeting', shortcut: 'greeting', body: greeting }));

  const tab = await kit.inbox({}, named);
  await tab.evaluate((text) => window.practice.receive(text), canaries['a message of the customer']);
  await tab.evaluate((text) => window.practice.setDraft(`${text} `), canaries['the draft']);
  await lookAtAsReply(kit, tab);
  await openList(kit, tab);
  await tab.type(canaries['what was searched for']);
  await tab.press('Control+A');
  await tab.type('price of');
  await answerUnkept(kit, tab, canaries['an answer that is not kept']);
  await drafted(tab, 'Yasmine', canaries['an answer that is not kept']);
  await tab.close();

  const other = await kit.inbox({}, nameless);
  await other.evaluate(() => window.practice.setDraft(''));
  await openList(kit, other);
  await other.type('greeting');
  await other.press('Enter');
  const panel = await kit.driver.panelFrame(other);
  await panel.waitFor(() => document.activeElement?.matches('[data-missing="customer.first_name"]') === true);
  await other.type(canaries['a name typed for a customer']);
  await other.press('Enter');
  await drafted(other, canaries['a name typed for a customer']);
  await other.close();
}

/** Fills in the value that the chosen reply lacks, and does not let it be kept. */
async function answerUnkept(kit: Kit, tab: Tab, value: string): Promise<void> {
  const panel = await kit.driver.panelFrame(tab);
  await panel.waitFor(() => document.querySelector('.keep input') !== null);
  // Presses count only half a second after the list came (platform.md, section 5).
  await sleep(700);
  await panel.clickOn('.keep input');
  await panel.waitFor(() => document.querySelector<HTMLInputElement>('.keep input')?.checked === false);
  await panel.clickOn('[data-missing]');
  await tab.type(value);
  await tab.press('Enter');
}

async function drafted(tab: Tab, ...parts: string[]): Promise<void> {
  await tab.waitFor((all) => all.every((part) => window.practice.draft().includes(part)), [parts]);
}

/** After the backup, so that it is searched as well. */
async function dump(kit: Kit): Promise<Record<string, string>> {
  await waitUntil(async () => (await kit.ask('backups', null)).length > 0, 'a backup', 25_000);
  const page = await kit.driver.extensionPage('icon/16.png');
  const { dumpStores } = await bundleInPage();
  return page.evaluate(dumpStores);
}

/** In which kinds of store the control is found, as raw files. */
function placesOf(stores: Stores): Record<string, string> {
  const found = Object.entries(stores).map(([kind, folders]) => {
    const there = findWords(filesUnder(folders), [control]).length > 0;
    return [kind, there ? 'control found' : 'no control'] as const;
  });
  return Object.fromEntries(found);
}
