/** Tables and their rows, as tests/storage/fixtures.ts has them. */
export interface Tables {
  [table: string]: { keyPath: string; indexes: Record<string, string>; rows: object[] };
}

export interface Contents {
  version: number;
  /** Rows by table. */
  rows: Record<string, unknown[]>;
}

const name = 'main';

/**
 * Makes the profile look as after the update of an extension that had left this database behind. The background must not
 * be running. Signals to other views stay: clearing them would wake the background.
 * @returns false when a woken background has made its own database in between
 */
export async function leaveDatabase(version: number, tables: Tables): Promise<boolean> {
  for (const { name } of await indexedDB.databases())
    if (name !== undefined) await settled(indexedDB.deleteDatabase(name));
  for (const name of await caches.keys()) await caches.delete(name);
  const { local, session } = chromeStorage();
  const kept = Object.keys(await local.get(null)).filter((key) => key.startsWith('library:'));
  await local.remove(kept);
  await session.clear();

  const opening = indexedDB.open(name, version);
  opening.onupgradeneeded = () => {
    for (const [table, { keyPath, indexes }] of Object.entries(tables)) {
      const store = opening.result.createObjectStore(table, { keyPath });
      for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
    }
  };
  const database = await settled(opening).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'VersionError') return null;
    throw error;
  });
  if (database === null) return false;
  const transaction = database.transaction(Object.keys(tables), 'readwrite');
  for (const [table, { rows }] of Object.entries(tables)) {
    for (const row of rows) transaction.objectStore(table).put(row);
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
  return true;
}

/** What stands there, whichever version it is. */
export async function readDatabase(): Promise<Contents> {
  const database = await settled(indexedDB.open(name));
  try {
    return { version: database.version, rows: await rowsOf(database) };
  } finally {
    database.close();
  }
}

export async function rowsOf(database: IDBDatabase): Promise<Record<string, unknown[]>> {
  const tables = [...database.objectStoreNames];
  if (tables.length === 0) return {};
  const transaction = database.transaction(tables);
  const read = tables.map(
    async (table) => [table, await settled(transaction.objectStore(table).getAll())] as const,
  );
  return Object.fromEntries(await Promise.all(read));
}

export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
  remove(keys: string[]): Promise<void>;
  clear(): Promise<void>;
}

export function chromeStorage(): { local: Area; session: Area } {
  // A page of an extension has it, in both browsers.
  return (globalThis as unknown as { chrome: { storage: { local: Area; session: Area } } }).chrome.storage;
}
