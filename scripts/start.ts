import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Tab } from '../tests/e2e/harness/types.ts';
import { within } from '../tests/e2e/harness/wait.ts';
import { type DemoOptions, startDemo } from './demo.ts';
import { findBrowsers } from './find-browsers.ts';
import { type BrowserName, needBrowsers } from './need-browsers.ts';
import { main, Stop, step } from './run.ts';
import { tour } from './tour.ts';

const usage = 'npm start -- [--browser chromium|firefox] [--locale en|fr] [--theme light|dark] [--tour]';

interface Wishes extends DemoOptions {
  tour: boolean;
}

function wishes(): Wishes {
  const values = given();
  return {
    browser: values.browser === undefined ? anyBrowser() : oneOf(['chromium', 'firefox'], values.browser),
    locale: oneOf(['en', 'fr'], values.locale),
    theme: oneOf(['light', 'dark'], values.theme),
    tour: values.tour,
  };
}

function given() {
  try {
    return parseArgs({
      options: {
        browser: { type: 'string' },
        locale: { type: 'string', default: 'en' },
        theme: { type: 'string', default: 'light' },
        tour: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new Stop(`${error instanceof Error ? error.message : error}\nUsage: ${usage}`);
  }
}

function oneOf<T extends string>(choices: readonly T[], value: string): T {
  const choice = choices.find((one) => one === value);
  if (choice === undefined) throw new Stop(`"${value}" is none of ${choices.join(', ')}. Usage: ${usage}`);
  return choice;
}

function anyBrowser(): BrowserName {
  const { chromium, firefox } = findBrowsers();
  return chromium === undefined && firefox !== undefined ? 'firefox' : 'chromium';
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function show(options: DemoOptions): Promise<void> {
  const { kit, variant, words } = await startDemo(options, false);
  try {
    const inbox = await kit.inbox(variant);
    console.log(`
The practice inbox is open, with Repartee in it and ready-made replies for a bakery. Try this:
  1. Press Alt+R, type “${words.search}”, press Enter.
  2. Type /${words.call} in the reply box and press Enter.
  3. Press Repartee’s button in the browser’s toolbar; its settings hold all replies.
Close the inbox’s tab or press Ctrl+C here to end. Nothing of this is kept.`);
    await closed(inbox);
  } finally {
    await kit.close();
  }
}

/** Resolves when the tab does not answer any more, three times in a row: it was closed, with its browser or alone. */
async function closed(tab: Tab): Promise<void> {
  for (let silent = 0; silent < 3; await sleep(1_000)) {
    silent = (await answers(tab)) ? 0 : silent + 1;
  }
}

async function answers(tab: Tab): Promise<boolean> {
  try {
    return await within(
      tab.evaluate(() => true),
      5_000,
      'an answer of the inbox',
    );
  } catch {
    return false;
  }
}

await main(async () => {
  const { tour: wantsTour, ...options } = wishes();
  needBrowsers([options.browser]);
  await step(
    'built for the browser',
    'wxt',
    options.browser === 'firefox' ? ['build', '-b', 'firefox'] : ['build'],
    180_000,
  );
  if (!wantsTour && hasDisplay()) return show(options);
  console.log(
    wantsTour
      ? 'The tour, in a browser without a window:'
      : 'There is no display here, so this is the tour in a browser without a window:',
  );
  const demo = await startDemo(options, true);
  try {
    await tour(demo);
  } catch (error) {
    // What the browser said may tell why.
    for (const line of demo.kit.driver.logs()) console.error(line);
    throw error;
  } finally {
    await demo.kit.close();
  }
  console.log('Both replies stood in the reply box, with the customer’s name, and nothing was sent.');
});
