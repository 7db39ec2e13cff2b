import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Frame, Tab } from '../tests/e2e/harness/types.ts';
import type { Demo } from './demo.ts';
import { root, Stop } from './run.ts';

const folder = join(root, 'artifacts', 'tour');
/** Time for a picture's fonts, transitions and notices to settle, ms. */
const settles = 400;

/** Takes numbered pictures and says what each one shows. */
async function album(): Promise<(tab: Tab, name: string, shows: string) => Promise<void>> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let number = 0;
  return async (tab, name, shows) => {
    await new Promise((resolve) => setTimeout(resolve, settles));
    const file = join(folder, `${++number}-${name}.png`);
    await tab.screenshot(file);
    console.log(`  ${relative(root, file)}  ${shows}`);
  };
}

/**
 * The main job with real keys, in a browser that nobody sees: a reply by the list, another by its shortcut.
 * @throws Stop when a reply did not come to stand in the reply box as it should
 */
export async function tour({ kit, variant, words }: Demo): Promise<void> {
  const picture = await album();
  const inbox = await kit.inbox(variant);
  await picture(inbox, 'inbox', 'the practice inbox, with Repartee’s bar at the reply box');

  await inbox.evaluate(() => window.practice.setDraft(''));
  await inbox.press('Alt+R');
  const panel = await kit.driver.panelFrame(inbox);
  await panel.waitFor(() => document.activeElement?.matches('input[type="search"], .search input') === true);
  await picture(inbox, 'list', 'Alt+R: the saved replies, with the customer’s name filled in');
  await inbox.type(words.search, { delayMs: 40 });
  await shows(panel, words.search);
  await picture(inbox, 'search', `“${words.search}”: the reply about opening hours`);
  await inbox.press('Enter');
  await expectReply(inbox, words.greeting, words.signOff, Object.values(words.places)[0] ?? '');
  await picture(inbox, 'inserted', 'Enter: the reply stands in the reply box; nothing was sent');

  await inbox.evaluate(() => window.practice.setDraft(''));
  await inbox.type(`/${words.call}`, { delayMs: 40 });
  await picture(inbox, 'shortcut', `“/${words.call}” typed in the reply box: the list in place`);
  await inbox.press('Enter');
  await expectReply(inbox, words.greeting, words.signOff, Object.values(words.places)[2] ?? '');
  await picture(inbox, 'shortcut-inserted', 'Enter: the shortcut gave way to its reply');

  const popup = await kit.driver.extensionPage('popup.html');
  await popup.setViewport(360, 320);
  // It speaks of the tab in front; as a tab of its own it would speak of itself.
  await inbox.bringToFront();
  await popup.goto(await popup.url());
  await popup.waitFor(() => document.body.textContent.includes('Boulangerie Morel'));
  await popup.bringToFront();
  await picture(popup, 'popup', 'the toolbar popup, as it looks over the inbox');
  await popup.close();

  const options = await kit.driver.extensionPage('options.html');
  await picture(options, 'options', 'the library, with what is left to fill in');
}

async function shows(panel: Frame, query: string): Promise<void> {
  await panel.waitFor(
    (wanted) => document.querySelector<HTMLInputElement>('.search input')?.value === wanted,
    [query],
  );
}

/** What the editor itself believes to hold, by the practice inbox's oracle, and that nothing else happened. */
async function expectReply(inbox: Tab, greeting: string, signOff: string, fact: string): Promise<void> {
  const stands = (start: string, end: string, middle: string) => {
    const draft = window.practice.draft();
    return draft.startsWith(start) && draft.endsWith(end) && draft.includes(middle);
  };
  const inserted = await inbox.waitFor(stands, [greeting, signOff, fact], 5_000).catch(() => false);
  const { draft, sent, tripwires } = await inbox.evaluate(() => ({
    draft: window.practice.draft(),
    sent: window.practice.sent.length,
    tripwires: window.practice.tripwires,
  }));
  if (!inserted)
    throw new Stop(`The reply box should hold the reply and holds ${JSON.stringify(draft)} instead.`);
  if (sent > 0 || tripwires.length > 0) {
    throw new Stop(
      `Something was done that only a person may do: ${sent} sent, ${JSON.stringify(tripwires)}.`,
    );
  }
}
