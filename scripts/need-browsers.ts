import { installFromDebian } from './apt.mjs';
import { type FoundBrowsers, findBrowsers } from './find-browsers.ts';
import { Stop } from './run.ts';

export type BrowserName = keyof FoundBrowsers;

/** Debian's packages. The French of Firefox comes apart, and the tests look at both languages. */
const packages: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr', 'firefox-esr-l10n-fr'],
};
/** Customers have names in other scripts, and with flowers: without these, boxes stand in the pictures. */
const fonts = ['fonts-noto-color-emoji', 'fonts-droid-fallback'];

const titles: Record<BrowserName, string> = {
  chromium: 'Chromium (or Chrome, or Edge)',
  firefox: 'Firefox',
};

/** Installs the browsers that lack, where that is possible without asking; else says in one sentence what to do. */
export function needBrowsers(names: readonly BrowserName[]): void {
  let lacking = lackingOf(names);
  if (lacking.length === 0) return;
  installFromDebian([...lacking.flatMap((name) => packages[name]), ...fonts]);
  lacking = lackingOf(names);
  if (lacking.length === 0) return;
  const what = lacking.map((name) => titles[name]).join(' and ');
  const variables = lacking.map((name) => name.toUpperCase()).join(' and ');
  throw new Stop(`Please install ${what}, or set ${variables} to the program, and run this again.`);
}

function lackingOf(names: readonly BrowserName[]): BrowserName[] {
  const found = findBrowsers();
  return names.filter((name) => found[name] === undefined);
}
