import { browser } from './browser.ts';

export interface TabSummary {
  id: number;
  windowId: number;
  /** Only known for tabs of the hosts that the extension may read. */
  url: string | null;
  lastAccessed: number;
}

/** Sends to every frame of one tab. */
export function sendToTab(tabId: number, message: unknown): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message);
}

/** Sends to the tab's own document. */
export function sendToPage(tabId: number, message: unknown): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}

export async function activeTab(): Promise<TabSummary | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab === undefined ? null : summary(tab);
}

export async function tabsMatching(patterns: string[]): Promise<TabSummary[]> {
  const tabs = await browser.tabs.query({ url: patterns });
  return tabs.flatMap((tab) => summary(tab) ?? []);
}

export async function showTab(tab: TabSummary): Promise<void> {
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
}

export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

function summary(tab: {
  id?: number | undefined;
  windowId?: number | undefined;
  url?: string | undefined;
  lastAccessed?: number | undefined;
}): TabSummary | null {
  if (tab.id === undefined || tab.windowId === undefined) return null;
  return { id: tab.id, windowId: tab.windowId, url: tab.url ?? null, lastAccessed: tab.lastAccessed ?? 0 };
}
