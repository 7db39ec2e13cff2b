import type { IDBPDatabase } from 'idb';

/** Templates, folders, settings and pages, and the ids of operations already done. */
export function createVersion1(database: IDBPDatabase): void {
  database.createObjectStore('templates', { keyPath: 'id' });
  database.createObjectStore('folders', { keyPath: 'id' });
  database.createObjectStore('settings', { keyPath: 'id' });
  database.createObjectStore('pages', { keyPath: 'assetId' });
  database.createObjectStore('operations', { keyPath: 'id' }).createIndex('at', 'at');
}
