import { resolve } from 'node:path';
import { findBrowsers } from '../../../scripts/find-browsers.ts';
import { launchChromium } from './chromium/launch.ts';
import { launchFirefox } from './firefox/launch.ts';
import type { BrowserName, Driver, LaunchOptions } from './types.ts';

const launchers = { chromium: launchChromium, firefox: launchFirefox };

/** Starts a browser with the extension installed and ready. Whoever calls must close() or crash() it. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  const executable = findBrowsers()[name];
  if (executable === undefined)
    throw new Error(`No ${name} found: install it or set ${name.toUpperCase()} to its path`);
  const { profile, beside } = options;
  // The browsers take absolute paths only.
  const absolute = {
    ...options,
    extension: resolve(options.extension),
    ...(profile === undefined ? {} : { profile: resolve(profile) }),
    ...(beside === undefined ? {} : { beside: resolve(beside) }),
  };
  return launchers[name](executable, absolute);
}
