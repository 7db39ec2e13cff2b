import { browser } from './browser.ts';

/** `storage.local`. Content scripts can read it: nothing of the library belongs here. */
export async function writeLocal(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

/** Calls back when another part of the extension changed this key. */
export function onLocalChange(key: string, run: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>) => {
    if (key in changes) run();
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listen));
}
