import { follow } from '../process.ts';
import { openProfile } from '../profile.ts';
import type { Driver, LaunchOptions, Tab } from '../types.ts';
import { waitUntil, within } from '../wait.ts';
import { backgroundRunning, killBackground, reloadExtension } from './background.ts';
import { frameOf } from './frame.ts';
import { collectLogs } from './logs.ts';
import type { Marionette } from './marionette.ts';
import { EXTENSION_HOST, extensionIdOf, writePreferences } from './prefs.ts';
import { resultOf, Session } from './session.ts';
import { startFirefox } from './start.ts';
import { tabOf } from './tab.ts';

const CLOSE_MS = 10_000;
const VIEWPORT = { width: 1280, height: 800 };

export async function launchFirefox(executable: string, options: LaunchOptions): Promise<Driver> {
  const id = extensionIdOf(options.extension);
  const profile = await openProfile(options.profile);
  writePreferences(profile.path, options, id);
  const { browser, connect } = startFirefox(executable, profile.path, options.headless ?? true);
  const running = follow(browser, profile.temporary);
  const logs = collectLogs(browser);

  async function crash(): Promise<void> {
    await running.kill();
    await profile.discard();
  }

  async function close(marionette: Marionette): Promise<void> {
    const quit = marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
    // A browser that does not end in time is killed: nothing may outlive a test run.
    await within(
      quit.then(() => running.exited),
      CLOSE_MS,
      'the end of Firefox',
    ).catch(() => {});
    await crash();
  }

  try {
    const marionette = await connect();
    const session = new Session(marionette);
    await session.send('Addon:Install', {
      path: options.extension,
      temporary: true,
      // Without history every window is a private one.
      allowPrivateBrowsing: options.withoutHistory ?? false,
    });
    if (options.beside !== undefined)
      await session.send('Addon:Install', { path: options.beside, temporary: true });
    const home = String(resultOf(await session.send('WebDriver:GetWindowHandle')));
    return driverOf(session, id, home, { logs, crash, close: () => close(marionette) });
  } catch (error) {
    await crash();
    throw error;
  }
}

/** `home` is the tab Firefox starts with: it stays open, for commands that need any open tab. */
function driverOf(
  session: Session,
  id: string,
  home: string,
  ending: Pick<Driver, 'logs' | 'crash' | 'close'>,
): Driver {
  const windows = new Map<Tab, string>();

  async function newTab(url: string): Promise<Tab> {
    const window = handleOf(
      await session.in({ window: home }, 'WebDriver:NewWindow', { type: 'tab', focus: true }),
    );
    const tab = tabOf(session, window);
    windows.set(tab, window);
    await tab.bringToFront();
    await tab.setViewport(VIEWPORT.width, VIEWPORT.height);
    await tab.goto(url);
    return tab;
  }

  return {
    ...ending,
    name: 'firefox',
    extensionId: EXTENSION_HOST,
    messageId: id,
    newTab,
    extensionPage: (path) => newTab(`moz-extension://${EXTENSION_HOST}/${path}`),
    async panelFrame(tab, path = 'panel.html') {
      const window = windows.get(tab);
      if (window === undefined) throw new Error('This tab belongs to another browser');
      const frame = frameOf(session, { window, frame: `moz-extension://${EXTENSION_HOST}/${path}` });
      await waitUntil(() => frame.evaluate(() => true), `the frame ${path}`);
      return frame;
    },
    killBackground: () => killBackground(session, id),
    backgroundRunning: () => backgroundRunning(session, id),
    reloadExtension: () => reloadExtension(session, id),
  };
}

function handleOf(answer: unknown): string {
  if (typeof answer === 'object' && answer !== null && 'handle' in answer) return String(answer.handle);
  throw new Error('Firefox opened no tab');
}
