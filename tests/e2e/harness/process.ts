import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { within } from './wait.ts';

export interface Running {
  /** Resolves when the browser has ended. */
  exited: Promise<void>;
  /** SIGKILL to the browser and its children. Resolves when it is gone. */
  kill(): Promise<void>;
}

/**
 * Watches over a browser that leads its own process group.
 * @param temporary folders to remove should this process die before it could
 */
export function follow(browser: ChildProcess, temporary: string[]): Running {
  const { pid } = browser;
  if (pid === undefined) throw new Error(`Could not start ${browser.spawnfile}`);
  const exited = new Promise<void>((resolve) => {
    if (browser.exitCode !== null || browser.signalCode !== null) resolve();
    browser.once('exit', () => resolve());
  });
  const releaseGuard = startGuard(pid, temporary);
  void exited.then(releaseGuard);
  return {
    exited,
    async kill() {
      killGroup(browser);
      await within(exited, 5_000, 'the end of a killed browser');
    },
  };
}

// Detached, so that Ctrl+C, which reaches the whole foreground group, leaves it alive to do its work.
function startGuard(pid: number, temporary: string[]): () => void {
  const guard = spawn(process.execPath, [join(import.meta.dirname, 'guard.ts'), String(pid), ...temporary], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.unref();
  return () => guard.stdin.end();
}

function killGroup(browser: ChildProcess): void {
  try {
    if (process.platform === 'win32' || browser.pid === undefined) browser.kill('SIGKILL');
    else process.kill(-browser.pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}
