import { type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import { type Change, operationMemoryMs, type Store, tableNames } from './contract.ts';
import { currentVersion, migrations } from './migrations/migrations.ts';

/**
 * The library in IndexedDB. Only the background opens it: one owner, so that nothing is written twice.
 * @param now UTC ms
 */
export function createIdbStore(now: () => number, name = 'main'): Store {
  let opening: Promise<IDBPDatabase> | null = null;

  function drop(): void {
    opening = null;
  }

  function database(): Promise<IDBPDatabase> {
    opening ??= open(name, drop).catch((error: unknown) => {
      drop();
      throw error;
    });
    return opening;
  }

  /** A handle can die under us (disk full, database destroyed): once more with a new one before giving up. */
  async function withDatabase<T>(run: (db: IDBPDatabase) => Promise<T>): Promise<T> {
    try {
      return await run(await database());
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      drop();
      return run(await database());
    }
  }

  return {
    get: (table, key) => withDatabase((db) => db.get(table, key)),
    all: (table) => withDatabase((db) => db.getAll(table)),
    write: (operation, changes) => withDatabase((db) => commit(db, operation, changes, now())),
  };
}

function open(name: string, drop: () => void): Promise<IDBPDatabase> {
  return openDB(name, currentVersion, {
    upgrade(db, oldVersion) {
      for (const migrate of migrations.slice(oldVersion)) migrate(db);
    },
    blocking(_current, _blocked, event) {
      // A newer build wants to migrate: step aside instead of holding it up.
      if (event.target instanceof IDBDatabase) event.target.close();
      drop();
    },
    terminated: drop,
  });
}

type Operations = IDBPObjectStore<unknown, string[], 'operations', 'readwrite'>;

/**
 * One transaction: nothing is awaited but the transaction's own requests, or the batch would not be atomic
 * (platform.md, section 4).
 */
async function commit(
  db: IDBPDatabase,
  operation: string,
  changes: readonly Change[],
  now: number,
): Promise<'written' | 'repeated'> {
  const transaction = db.transaction([...tableNames, 'operations'], 'readwrite', { durability: 'strict' });
  const operations = transaction.objectStore('operations');
  if ((await operations.get(operation)) !== undefined) {
    await transaction.done;
    return 'repeated';
  }
  const requests: Promise<unknown>[] = [];
  try {
    for (const change of changes) {
      const store = transaction.objectStore(change.table);
      requests.push('put' in change ? store.put(change.put) : store.delete(change.delete));
    }
    requests.push(operations.put({ id: operation, at: now }));
  } catch (error) {
    // A row that cannot be cloned throws at once; without this the rows before it would be written alone.
    transaction.abort();
    await Promise.allSettled([...requests, transaction.done]);
    throw error;
  }
  requests.push(forgetOperations(operations, now - operationMemoryMs));
  await Promise.all([...requests, transaction.done]);
  return 'written';
}

async function forgetOperations(operations: Operations, before: number): Promise<void> {
  const old = await operations.index('at').getAllKeys(IDBKeyRange.upperBound(before));
  await Promise.all(old.map((key) => operations.delete(key)));
}
