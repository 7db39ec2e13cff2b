import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { createIdbStore } from '../../utils/storage/idb.ts';
import { currentVersion } from '../../utils/storage/migrations/migrations.ts';
import { template } from '../make.ts';
import { storeSuite } from './contract-suite.ts';

let count = 0;
const latest = () => `contract-${count}`;

storeSuite('IndexedDB', {
  async open(now) {
    count++;
    return createIdbStore(now, latest());
  },
  reopen: async (now) => createIdbStore(now, latest()),
});

describe('The database', () => {
  const now = () => 0;

  it('steps aside for a newer version instead of holding it up', async () => {
    const store = createIdbStore(now, 'aside');
    await store.write('operation-1', [{ table: 'templates', put: template() }]);
    const newer = await openDB('aside', currentVersion + 1);
    expect(newer.version).toBe(currentVersion + 1);
    newer.close();
  });

  it('is opened anew when its handle died', async () => {
    const store = createIdbStore(now, 'dead');
    await store.write('operation-1', [{ table: 'templates', put: template() }]);
    // Deleting asks every open handle to close.
    await deleteDB('dead');
    expect(await store.all('templates')).toEqual([]);
    expect(await store.write('operation-2', [{ table: 'templates', put: template() }])).toBe('written');
  });

  it('is opened anew when a call finds the handle closed, as after a full disk', async () => {
    const store = createIdbStore(now, 'closed');
    await store.write('operation-1', [{ table: 'templates', put: template() }]);
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    expect(await store.write('operation-2', [{ table: 'templates', delete: 'reply' }])).toBe('written');
    expect(transaction).toHaveBeenCalledTimes(2);
    expect(await store.all('templates')).toEqual([]);
  });

  it('says so when a newer build made it, and writes nothing', async () => {
    (
      await openDB('newer', currentVersion + 1, { upgrade: (db) => void db.createObjectStore('future') })
    ).close();
    const store = createIdbStore(now, 'newer');
    await expect(store.all('templates')).rejects.toThrow(/version/i);
    await expect(store.write('operation-1', [])).rejects.toThrow(/version/i);
    const kept = await openDB('newer');
    expect([...kept.objectStoreNames]).toEqual(['future']);
    kept.close();
  });

  it('is opened once for all that ask at the same time', async () => {
    const store = createIdbStore(now, 'once');
    await Promise.all([store.all('templates'), store.all('folders'), store.get('settings', 'settings')]);
    const names = (await indexedDB.databases()).filter(({ name }) => name === 'once');
    expect(names).toEqual([{ name: 'once', version: currentVersion }]);
  });
});
