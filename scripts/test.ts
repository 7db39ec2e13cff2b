import { contentScriptIsSilent, lintFirefox, weighContentScript } from './build-checks.ts';
import { check } from './check.ts';
import { needBrowsers } from './need-browsers.ts';
import { main, step } from './run.ts';
import { runTests } from './run-tests.ts';

const minute = 60_000;

/** All there is to prove, quickest first. */
await main(async () => {
  needBrowsers(['chromium', 'firefox']);
  const unit = await check();
  await step('built for Chromium', 'wxt', ['build'], 3 * minute);
  await step('built for Firefox', 'wxt', ['build', '-b', 'firefox'], 3 * minute);
  await lintFirefox();
  await weighContentScript();
  await contentScriptIsSilent();
  const e2e = await runTests('e2e', 20 * minute);
  const durability = await runTests('durability', 12 * minute);
  console.log(`${unit.passed + e2e.passed + durability.passed} passed, 0 failed`);
});
