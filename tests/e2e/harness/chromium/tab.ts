import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Tab } from '../types.ts';
import { frameOf } from './frame.ts';
import { Keyboard } from './keyboard.ts';

export async function tabOf(page: Page): Promise<Tab> {
  const session = await page.createCDPSession();
  const keyboard = new Keyboard(session);
  // Input overtakes functions on their way to the page; an answer from the page means that they have begun.
  async function begun(): Promise<void> {
    // A page that goes away meanwhile has nothing left to begin.
    await page.evaluate('0').catch(() => {});
  }
  return {
    ...frameOf(() => page.mainFrame()),
    async press(combo) {
      await begun();
      await keyboard.combo(combo);
    },
    async type(text, { delayMs = 0 } = {}) {
      await begun();
      for (const character of text) {
        await keyboard.character(character);
        if (delayMs > 0) await sleep(delayMs);
      }
    },
    async typeFast(combos) {
      await begun();
      await Promise.all(combos.map((combo) => keyboard.combo(combo)));
    },
    async keyDown(key) {
      await begun();
      await keyboard.down(key);
    },
    keyUp: (key) => keyboard.up(key),
    async click(x, y) {
      await begun();
      await page.mouse.click(x, y);
    },
    async screenshot(path) {
      await writeFile(path, await page.screenshot());
    },
    setViewport: (width, height) => page.setViewport({ width, height }),
    bringToFront: () => page.bringToFront(),
    async goto(url) {
      await page.goto(url, { waitUntil: 'load' });
    },
    url: async () => page.url(),
    close: () => page.close(),
  };
}
