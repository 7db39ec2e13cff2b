import { existsSync } from 'node:fs';
import { type FoundBrowsers, findBrowsers } from './find-browsers.ts';
import { run, Stop } from './run.ts';

export type BrowserName = keyof FoundBrowsers;

/** Debian's packages. The French of Firefox comes apart, and the tests look at both languages. */
const packages: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr', 'firefox-esr-l10n-fr'],
};
const titles: Record<BrowserName, string> = {
  chromium: 'Chromium (or Chrome, or Edge)',
  firefox: 'Firefox',
};
const installWithin = 10 * 60_000;

/** Installs the browsers that lack, where that is possible without asking; else says in one sentence what to do. */
export async function needBrowsers(names: readonly BrowserName[]): Promise<void> {
  let lacking = lackingOf(names);
  if (lacking.length === 0) return;
  await installFromDebian(lacking.flatMap((name) => packages[name]));
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

async function installFromDebian(wanted: readonly string[]): Promise<void> {
  const apt = await aptGet();
  if (apt === null) return;
  console.log(`Installing ${wanted.join(', ')} …`);
  const [command, ...before] = apt;
  await run(command, [...before, 'update', '-qq'], { within: installWithin, quiet: true });
  const args = [...before, 'install', '-y', '-qq', '--no-install-recommends', ...wanted];
  const { ok, output } = await run(command, args, { within: installWithin, quiet: true });
  if (!ok) console.error(output.trim());
}

/** How to call apt-get here without being asked anything; null where that cannot be. */
async function aptGet(): Promise<[string, ...string[]] | null> {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return null;
  const quietly: [string, ...string[]] = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  if (process.getuid?.() === 0) return quietly;
  if (!existsSync('/usr/bin/sudo')) return null;
  const { ok } = await run('sudo', ['-n', 'true'], { within: 10_000, quiet: true });
  return ok ? ['sudo', '-n', ...quietly] : null;
}
