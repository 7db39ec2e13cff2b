import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { type Integrity, integrityOf, isIntact } from '../integrity.ts';
import { type Migration, migrated } from '../migrations/migrations.ts';
import type { LooseRows } from '../rows.ts';

/** Tables that are not rows of the library. */
const inner = new Set(['operations', 'meta']);

export const integrityKey = 'integrity';

export interface OpenParts {
  name: string;
  migrations: readonly Migration[];
  /** Called with everything before it is brought to a new version; when it rejects, nothing is changed. */
  beforeUpdate(version: number, rows: LooseRows, generation: number): Promise<void>;
  /** The handle must not be used any more. */
  dropped(): void;
  /** Whether another, older holder keeps the database from being opened. */
  blocked(is: boolean): void;
}

/** Opens the database at the current version, and brings it there first where needed. */
export async function openDatabase(parts: OpenParts): Promise<IDBPDatabase> {
  const { name, migrations, dropped, blocked } = parts;
  const version = await versionOf(name);
  if (version > 0 && version < migrations.length) await readBeforeUpdate(parts);
  const database = await openDB(name, migrations.length, {
    upgrade(db, oldVersion, _newVersion, transaction) {
      // What goes wrong in here must undo all of it: a half-made update would be called up to date. Opening then rejects.
      transaction.done.catch(() => undefined);
      update(db, oldVersion, transaction, migrations).catch(() => abort(transaction));
    },
    blocked: () => blocked(true),
    blocking(_current, _blocked, event) {
      // A newer build wants to migrate: step aside instead of holding it up.
      if (event.target instanceof IDBDatabase) event.target.close();
      dropped();
    },
    terminated: dropped,
  });
  blocked(false);
  return database;
}

/** 0 when there is none, or none that can be asked. */
export async function versionOf(name: string): Promise<number> {
  return (await listed()).find((database) => database.name === name)?.version ?? 0;
}

/** Firefox lists no database at all while one of them is damaged; opening that one makes it anew (seen in 153). */
export function listed(): Promise<IDBDatabaseInfo[]> {
  return indexedDB.databases().catch(() => []);
}

/** Opens whatever version there is, to read it. Nothing is created or changed. */
export async function openAsItIs(name: string): Promise<IDBPDatabase> {
  return openDB(name);
}

type Updating = Pick<
  IDBPTransaction<unknown, string[], 'versionchange'>,
  'objectStore' | 'objectStoreNames' | 'abort'
>;

async function update(
  database: IDBPDatabase,
  oldVersion: number,
  transaction: Updating,
  migrations: readonly Migration[],
): Promise<void> {
  // Nothing is awaited before a new database has its tables: it is made in one go.
  const old = oldVersion === 0 ? {} : await readRows(transaction);
  const before = oldVersion === 0 ? null : await readIntegrity(transaction);
  for (const { shape } of migrations.slice(oldVersion)) shape(database);
  const rows = migrated(old, oldVersion, migrations.length, migrations);
  for (const [table, all] of Object.entries(rows)) {
    const store = transaction.objectStore(table);
    await store.clear();
    await Promise.all(all.map((row) => store.put(row)));
  }
  // Rows that were damaged before must not be called sound now: without a record, the check at the start asks the backups.
  if (before !== null && !isIntact(before, old)) return;
  const integrity = integrityOf(rows, (before?.generation ?? 0) + (oldVersion === 0 ? 0 : 1));
  await transaction.objectStore('meta').put({ id: integrityKey, ...integrity });
}

function abort(transaction: Updating): void {
  try {
    transaction.abort();
  } catch {
    // It has failed by itself.
  }
}

async function readBeforeUpdate({ name, beforeUpdate }: OpenParts): Promise<void> {
  const database = await openDB(name);
  try {
    const transaction = database.transaction([...database.objectStoreNames]);
    const rows = await readRows(transaction);
    const integrity = await readIntegrity(transaction);
    await beforeUpdate(database.version, rows, integrity?.generation ?? 0);
  } finally {
    database.close();
  }
}

type Reading = Pick<
  IDBPTransaction<unknown, string[], IDBTransactionMode>,
  'objectStore' | 'objectStoreNames'
>;

/** All rows of the library, by table; nothing but requests of the transaction is awaited. */
export async function readRows(transaction: Reading): Promise<LooseRows> {
  const tables = [...transaction.objectStoreNames].filter((table) => !inner.has(table));
  const read = tables.map(async (table) => [table, await transaction.objectStore(table).getAll()] as const);
  return Object.fromEntries(await Promise.all(read));
}

export async function readIntegrity(transaction: Reading): Promise<Integrity | null> {
  if (!transaction.objectStoreNames.contains('meta')) return null;
  const row: unknown = await transaction.objectStore('meta').get(integrityKey);
  if (typeof row !== 'object' || row === null || !('generation' in row) || !('tables' in row)) return null;
  const { generation, tables } = row;
  if (typeof generation !== 'number' || typeof tables !== 'object' || tables === null) return null;
  // Written by `update` or a commit; one that was damaged in between does not match its rows.
  return { generation, tables: tables as Integrity['tables'] };
}
