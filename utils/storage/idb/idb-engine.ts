import { deleteDB, type IDBPDatabase } from 'idb';
import type { LibraryNotice } from '../../domain/library/health.ts';
import { StorageError, tableNames } from '../contract.ts';
import type { Engine } from '../engine.ts';
import { asRows, emptyRows } from '../rows.ts';
import { commit, rebuild } from './commit.ts';
import { integrityKey, readIntegrity, readRows } from './open.ts';

const noticePrefix = 'notice ';

/**
 * The library in an open IndexedDB database. A call on a handle that died rejects with `InvalidStateError`: whoever holds
 * the engine opens another.
 */
export function createIdbEngine(database: IDBPDatabase): Engine {
  const { name } = database;
  return {
    home: { engine: 'idb', name },
    get: (table, key) => database.get(table, key),
    all: (table) => database.getAll(table),
    async held() {
      const transaction = database.transaction([...tableNames, 'meta']);
      const rows = await readRows(transaction);
      return { rows: asRows(rows), integrity: await readIntegrity(transaction) };
    },
    commit: (operation, changes, now) => commit(database, operation, changes, now),
    async rebuild({ rows, integrity, operations, notices }) {
      const told = notices.map((notice) => ({ ...notice, id: noticePrefix + notice.id }));
      await rebuild(database, rows, operations, [{ id: integrityKey, ...integrity }, ...told]);
    },
    async notices() {
      const rows: LibraryNotice[] = await database.getAll('meta', noticeKeys());
      return rows.map((row) => ({ ...row, id: row.id.slice(noticePrefix.length) }));
    },
    dismiss: (notice) => database.delete('meta', noticePrefix + notice),
    async destroy() {
      database.close();
      await deleteDB(name);
    },
  };
}

/** A database that this build must not change, such as one made by a newer version: for reading and exporting. */
export function createReadOnlyEngine(database: IDBPDatabase): Engine {
  const whole = createIdbEngine(database);
  const there = (table: string) => database.objectStoreNames.contains(table);
  const refuse = () => Promise.reject(new StorageError('read-only'));
  return {
    ...whole,
    get: async (table, key) => (there(table) ? whole.get(table, key) : undefined),
    all: async (table) => (there(table) ? whole.all(table) : []),
    async held() {
      const rows = emptyRows();
      for (const table of tableNames) Object.assign(rows, { [table]: await this.all(table) });
      return { rows, integrity: null };
    },
    commit: refuse,
    rebuild: refuse,
    notices: async () => [],
    dismiss: refuse,
  };
}

function noticeKeys(): IDBKeyRange {
  return IDBKeyRange.bound(noticePrefix, `${noticePrefix}\uffff`);
}
