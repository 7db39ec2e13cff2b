import { openDB } from 'idb';
import type { Profile } from './library.ts';

/** What damage to the files does to the rows, while the browser is closed. */
export async function damage(profile: Profile, run: (transaction: IDBTransaction) => void): Promise<void> {
  globalThis.indexedDB = profile.databases;
  const database = await openDB('main');
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
  run(transaction as unknown as IDBTransaction); // the plain requests do
  await transaction.done;
  database.close();
}

/** Flips one bit in the middle of a backup. */
export function spoil(profile: Profile, backup: string): void {
  const stored = profile.backups.held.get(backup);
  if (stored === undefined) throw new Error(`There is no backup ${backup}.`);
  const middle = Math.floor(stored.bytes.length / 2);
  stored.bytes[middle] = (stored.bytes[middle] ?? 0) ^ 1;
}

export async function copyOfRows(): Promise<[string, object[]][]> {
  const database = await openDB('main');
  const rows = [...database.objectStoreNames].map(
    async (name): Promise<[string, object[]]> => [name, await database.getAll(name)],
  );
  const all = await Promise.all(rows);
  database.close();
  return all;
}

export function putRows(profile: Profile, rows: readonly [string, object[]][]): Promise<void> {
  return damage(profile, (transaction) => {
    for (const [name, all] of rows) {
      transaction.objectStore(name).clear();
      for (const row of all) transaction.objectStore(name).put(row);
    }
  });
}
