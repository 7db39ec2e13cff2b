import { needBrowsers } from './need-browsers.ts';
import { main, Stop, step } from './run.ts';
import { runTests } from './run-tests.ts';

const minute = 60_000;

/** What docs/durability.md promises, under kills, crashes, damage and full disks. `--full` takes about an hour. */
await main(async () => {
  const given = process.argv.slice(2);
  const unknown = given.find((argument) => argument !== '--full');
  if (unknown !== undefined) throw new Stop(`There is no ${unknown}; there is --full.`);
  const full = given.includes('--full');
  needBrowsers(['chromium', 'firefox']);
  await step('built for Chromium', 'wxt', ['build'], 3 * minute);
  await step('built for Firefox', 'wxt', ['build', '-b', 'firefox'], 3 * minute);
  const { passed } = full
    ? await runTests('durability', 120 * minute, { REPARTEE_FULL: '1' })
    : await runTests('durability', 12 * minute);
  console.log(`${passed} passed, 0 failed`);
});
