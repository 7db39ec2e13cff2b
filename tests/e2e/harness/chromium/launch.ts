import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type Browser, launch as launchBrowser, type Page } from 'puppeteer-core';
import { follow } from '../process.ts';
import { openProfile } from '../profile.ts';
import type { Driver, Frame, LaunchOptions, Tab } from '../types.ts';
import { waitUntil, within } from '../wait.ts';
import { type Background, backgroundOf } from './background.ts';
import { chromiumFlags } from './flags.ts';
import { frameOf } from './frame.ts';
import { withLocale } from './locale.ts';
import { collectLogs } from './logs.ts';
import { tabOf } from './tab.ts';

const START_MS = 30_000;
// The longest any DevTools command may take.
const COMMAND_MS = 65_000;
const CLOSE_MS = 5_000;

export async function launchChromium(installed: string, options: LaunchOptions): Promise<Driver> {
  const locale = options.locale ?? 'en';
  const profile = await openProfile(options.profile);
  const localized = await withLocale(installed, locale);
  const logFile = join(profile.path, 'console.log');
  const discard = async () => {
    await profile.discard();
    await localized.discard();
  };
  const browser = await launchBrowser({
    executablePath: localized.executable,
    enableExtensions: true,
    pipe: true,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    userDataDir: profile.path,
    args: chromiumFlags(options, logFile),
    env: { ...process.env, LANGUAGE: locale },
    timeout: START_MS,
    protocolTimeout: COMMAND_MS,
    defaultViewport: { width: 1280, height: 800 },
  }).catch(async (error: unknown) => {
    await discard();
    throw error;
  });
  const child = browser.process();
  if (!child) throw new Error('Chromium was started without a process');
  const running = follow(child, [...profile.temporary, ...localized.temporary]);
  const liveLogs = collectLogs(browser, logFile);
  // The log goes with a temporary profile; its lines must outlive it.
  let lastLogs: string[] | undefined;

  async function crash(): Promise<void> {
    await running.kill();
    lastLogs = liveLogs();
    await discard();
  }

  async function close(): Promise<void> {
    // A browser that does not close in time is killed: nothing may outlive a test run.
    await within(browser.close(), CLOSE_MS, 'the end of Chromium').catch(() => {});
    await crash();
  }

  try {
    const extensionId = await browser.installExtension(options.extension);
    if (options.beside !== undefined) await browser.installExtension(options.beside);
    const background = await backgroundOf(browser, extensionId);
    return {
      ...driverOf(browser, extensionId, options.extension, background),
      logs: () => lastLogs ?? liveLogs(),
      crash,
      close,
    };
  } catch (error) {
    await crash();
    throw error;
  }
}

function driverOf(
  browser: Browser,
  extensionId: string,
  folder: string,
  background: Background,
): Omit<Driver, 'logs' | 'crash' | 'close'> {
  const pages = new Map<Tab, Page>();

  async function newTab(url: string): Promise<Tab> {
    const page = await newPage(browser);
    const tab = await tabOf(page);
    pages.set(tab, page);
    await tab.goto(url);
    return tab;
  }

  function extensionPage(path: string): Promise<Tab> {
    return newTab(`chrome-extension://${extensionId}/${path}`);
  }

  /** Installing the same folder again is what Chromium does for an update; its own `runtime.reload()` needs developer mode. */
  async function reloadExtension(): Promise<void> {
    await browser.installExtension(folder);
    await waitUntil(async () => {
      const tab = await extensionPage('popup.html');
      await tab.close();
      return true;
    }, 'the extension to start anew');
  }

  return {
    name: 'chromium',
    extensionId,
    messageId: extensionId,
    newTab,
    extensionPage,
    async panelFrame(tab, path = 'panel.html') {
      const page = pages.get(tab);
      if (!page) throw new Error('This tab belongs to another browser');
      return extensionFrame(page, path);
    },
    killBackground: background.kill,
    backgroundRunning: background.running,
    reloadExtension,
  };
}

/**
 * A page that nobody takes for an empty one: the extension opens its options when it was installed, and Chromium puts them
 * into the tab in front when that is just about:blank.
 */
async function newPage(browser: Browser): Promise<Page> {
  const url = `about:blank#${randomUUID()}`;
  const session = await browser.target().createCDPSession();
  await session.send('Target.createTarget', { url });
  const target = await browser.waitForTarget((one) => one.url() === url, { timeout: START_MS });
  await session.detach();
  const page = await target.page();
  if (!page) throw new Error('Chromium opened no tab');
  return page;
}

async function extensionFrame(page: Page, path: string): Promise<Frame> {
  // Only the path: with use_dynamic_url the host is not the extension's id.
  const find = () =>
    page
      .frames()
      .find(
        (frame) =>
          frame.url().startsWith('chrome-extension:') && new URL(frame.url()).pathname === `/${path}`,
      );
  const found = frameOf(() => {
    const frame = find();
    if (!frame) throw new Error(`No frame ${path} in the page`);
    return frame;
  });
  await waitUntil(() => found.evaluate(() => true), `the frame ${path}`);
  return found;
}
