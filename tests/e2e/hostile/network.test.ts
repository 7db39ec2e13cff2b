import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Kit, startKit } from '../kit.ts';
import { draftBecomes, openList } from '../steps.ts';

/** What the practice inbox itself consists of; Business Suite loads more, but none of it for us. */
const ofThePage = /^(business|www)\.facebook\.com\/(latest\/|rsrc\/|favicon\.ico|hostile\.js)/;

/** Everything a person does with Repartee: first replies, settings, the list, an insertion, the popup. */
async function workThrough(kit: Kit): Promise<void> {
  await kit.ask('addStarter', { languages: ['en', 'fr'] });
  await kit.ask('setSettings', { agentName: 'Anna' });
  const tab = await kit.inbox();
  await tab.evaluate(() => window.practice.setDraft(''));
  await openList(kit, tab);
  await tab.type('thank');
  await tab.press('Escape');
  await draftBecomes(tab, '');
  const popup = await kit.driver.extensionPage('popup.html');
  await popup.waitFor(() => document.querySelector('.tab-card') !== null);
  await kit.driver.killBackground();
  await kit.ask('pages', null);
}

const canary = 'https://business.facebook.com/latest/home?canary=1';

/** What Chromium itself wrote down about every request: its address, and which origin asked for it. */
interface Logged {
  url: string;
  initiator: string;
}

/** Reads a `--log-net-log` file, whose end is missing when the browser was killed. */
function requestsIn(log: string): Logged[] {
  return log.split('\n').flatMap((line) => {
    const url = /"url":"((?:https?|wss?):[^"]+)"/.exec(line)?.[1];
    const initiator = /"initiator":"([^"]*)"/.exec(line)?.[1];
    return url === undefined || initiator === undefined ? [] : [{ url, initiator }];
  });
}

describe('Repartee asks the network for nothing', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'repartee-netlog-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('as Chromium’s own log of all requests says', async () => {
    const netLog = join(folder, 'log.json');
    const kit = await startKit('chromium', { netLog });
    try {
      await workThrough(kit);
      // One request of the extension's own making, to see that the log would name it.
      const page = await kit.driver.extensionPage('popup.html');
      await page.evaluate((url) => location.assign(url), canary);
      await page.waitFor(() => location.protocol === 'https:');
    } finally {
      await kit.close();
    }
    const requests = requestsIn(await readFile(netLog, 'utf8'));
    const byExtension = requests.filter(({ initiator }) => initiator.startsWith('chrome-extension:'));
    const ours = byExtension.filter(({ url }) => url !== canary);
    expect(byExtension.map(({ url }) => url)).toContain(canary);
    // What a script in the page asks for counts as the page's.
    const pages = requests.filter(({ initiator }) => /facebook\.com/.test(initiator));
    const strange = pages.filter(({ url }) => !ofThePage.test(url.replace('https://', '')));
    console.log(
      `${requests.length} requests logged, ${ours.length} by the extension, ${strange.length} strange ones by the page (chromium)`,
    );
    expect(requests.length).toBeGreaterThan(0);
    expect({ ours, strange }).toEqual({ ours: [], strange: [] });
  });

  it('as the server says that answers for every host in Firefox', async () => {
    const kit = await startKit('firefox');
    await workThrough(kit).finally(() => kit.close());
    // Firefox's own services, which it asks for with or without an extension.
    const asked = kit.requests.filter((address) => !/^[\w.-]+\.mozilla\.(com|net|org)[:/]/.test(address));
    const strange = asked.filter((address) => !ofThePage.test(address));
    console.log(`${asked.length} requests reached the server, ${strange.length} not for the page (firefox)`);
    expect(asked.length).toBeGreaterThan(0);
    expect(strange).toEqual([]);
  });
});
