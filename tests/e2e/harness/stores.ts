import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from './types.ts';

/** Folders of a profile in which the extension's own data stands; those that are there. Read in Chromium 156, Firefox 153. */
export interface Stores {
  /** IndexedDB, whichever kind. */
  databases: string[];
  /** Cache Storage. */
  caches: string[];
  /** `storage.local`. */
  local: string[];
  /** What else a browser keeps for extensions: registrations, state, scripts, other storage areas. */
  others: string[];
}

const chromiumOthers = [
  ['Service Worker', 'Database'],
  ['Service Worker', 'ScriptCache'],
  ['Extension State'],
  ['Extension Rules'],
  ['Extension Scripts'],
  ['Sync Extension Settings'],
  ['Managed Extension Settings'],
];

/** @param extensionId host of the extension's pages, as `Driver.extensionId` says it */
export function storesOf(name: BrowserName, profile: string, extensionId: string): Stores {
  const at = (...parts: string[]) => [join(profile, ...parts)].filter(existsSync);
  if (name === 'firefox') {
    const origin = `moz-extension+++${extensionId}`;
    return {
      databases: at('storage', 'default', origin, 'idb'),
      caches: at('storage', 'default', origin, 'cache'),
      // Firefox keeps this area in a database of its own, under a user context that no page has.
      local: at('storage', 'default', `${origin}^userContextId=4294967295`),
      others: ['extension-store', 'extension-store-menus', 'browser-extension-data'].flatMap((name) =>
        at(name),
      ),
    };
  }
  const databases = join('Default', 'IndexedDB', `chrome-extension_${extensionId}_0`);
  return {
    databases: [
      ...at(databases),
      ...at(`${databases}.indexeddb.leveldb`),
      ...at(`${databases}.indexeddb.blob`),
    ],
    // One folder per origin under a hash of it; no other origin keeps a cache in a test.
    caches: at('Default', 'Service Worker', 'CacheStorage'),
    local: at('Default', 'Local Extension Settings', extensionId),
    others: chromiumOthers.flatMap((parts) => at('Default', ...parts)),
  };
}

/** All files under these folders that have something in them, in an order that is always the same. */
export function filesUnder(folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((path) => {
      const stat = statSync(path);
      return stat.isFile() && stat.size > 0;
    })
    .toSorted();
}
