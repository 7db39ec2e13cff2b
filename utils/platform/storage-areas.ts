import { browser } from './browser.ts';

/**
 * `storage.local`. Content scripts can read it: nothing of the library belongs here, except where the browser refuses
 * every other store.
 */
export const localArea: KeyValueArea = {
  get: (key) => read(browser.storage.local, key),
  set: (key, value) => browser.storage.local.set({ [key]: value }),
  remove: (key) => browser.storage.local.remove(key),
  clear: () => browser.storage.local.clear(),
};

/** `storage.session`: in memory, gone with the browser, out of reach of content scripts. */
export const sessionArea: KeyValueArea = {
  get: (key) => read(browser.storage.session, key),
  set: (key, value) => browser.storage.session.set({ [key]: value }),
  remove: (key) => browser.storage.session.remove(key),
  clear: () => browser.storage.session.clear(),
};

export interface KeyValueArea {
  /** Undefined when there is nothing under this key. */
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  clear(): Promise<void>;
}

async function read(
  area: { get(key: string): Promise<Record<string, unknown>> },
  key: string,
): Promise<unknown> {
  return (await area.get(key))[key];
}

/** Calls back when another part of the extension changed this key. */
export function onLocalChange(key: string, run: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>) => {
    if (key in changes) run();
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listen));
}
