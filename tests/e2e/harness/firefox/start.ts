import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { waitUntil } from '../wait.ts';
import { Marionette } from './marionette.ts';

const START_MS = 30_000;
// In the browser, so that a script or a page that never ends gives an error instead of a wait. In ms.
const timeouts = { script: 4_000, pageLoad: 30_000, implicit: 0 };

export interface Started {
  browser: ChildProcess;
  /** Resolves when Firefox takes commands. */
  connect(): Promise<Marionette>;
}

export function startFirefox(executable: string, profile: string, headless: boolean): Started {
  const portFile = join(profile, 'MarionetteActivePort');
  // A run that crashed left its own behind.
  rmSync(portFile, { force: true });
  const args = ['--no-remote', '--profile', profile, '--marionette', '--remote-allow-system-access'];
  if (headless) args.push('--headless');
  const browser = spawn(executable, args, {
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
    // Its own process group, to be killed with all its children.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const portOf = async () => existsSync(portFile) && Number(readFileSync(portFile, 'utf8'));
  return {
    browser,
    async connect() {
      const port = await waitUntil(portOf, 'the port of Firefox', START_MS);
      const marionette = await Marionette.connect(Number(port));
      await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true, timeouts });
      return marionette;
    },
  };
}
