import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';

/**
 * Errors of web pages come as events. The extension's lines, its worker's and content scripts' among them, come
 * from the browser's log, which does not tell errors from other console calls: all are kept.
 */
export function collectLogs(browser: Browser, logFile: string): () => string[] {
  const lines: string[] = [];
  browser.on('targetcreated', async (target) => {
    // A tab may be gone before it is asked for: nothing to watch then.
    const page = await target.page().catch(() => null);
    if (page) watch(page, lines);
  });
  return () => [...lines, ...extensionLines(logFile)];
}

function watch(page: Page, lines: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') lines.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) =>
    lines.push(`${page.url()}: ${error instanceof Error ? error.stack : String(error)}`),
  );
}

function extensionLines(logFile: string): string[] {
  if (!existsSync(logFile)) return [];
  const lines = readFileSync(logFile, 'utf8').split('\n');
  return lines.filter((line) => /:CONSOLE.*source: chrome-extension:/.test(line));
}
