import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { type Change, operationMemoryMs, tableNames } from '../contract.ts';
import type { Commit, Operation } from '../engine.ts';
import { integrityAfter, placeKey } from '../integrity.ts';
import { keyOfChange, type Rows } from '../rows.ts';
import { integrityKey, readIntegrity } from './open.ts';

type Writing = IDBPTransaction<unknown, string[], 'readwrite'>;

/**
 * One transaction: nothing is awaited but the transaction's own requests, or the batch would not be atomic
 * (platform.md, section 4).
 * @param now UTC ms
 */
export async function commit(
  database: IDBPDatabase,
  operation: string,
  changes: readonly Change[],
  now: number,
): Promise<Commit> {
  const transaction = begin(database);
  const operations = transaction.objectStore('operations');
  const [known, integrity]: [Operation | undefined, Awaited<ReturnType<typeof readIntegrity>>] =
    await Promise.all([operations.get(operation), readIntegrity(transaction)]);
  if (known !== undefined) {
    await transaction.done;
    return { outcome: 'repeated', generation: known.generation };
  }
  if (integrity === null) {
    transaction.abort();
    await transaction.done.catch(() => undefined);
    // As if the handle had died: it is opened anew, and that checks everything.
    throw new DOMException('The library has lost its record.', 'InvalidStateError');
  }
  const before = await rowsBefore(transaction, changes);
  const generation = integrity.generation + (changes.length === 0 ? 0 : 1);
  await all(transaction, function* () {
    for (const change of changes) {
      const store = transaction.objectStore(change.table);
      yield 'put' in change ? store.put(change.put) : store.delete(change.delete);
    }
    if (changes.length > 0) {
      const meta = transaction.objectStore('meta');
      yield meta.put({ id: integrityKey, ...integrityAfter(integrity, changes, before) });
    }
    yield operations.put({ id: operation, at: now, generation });
    yield forgetOperations(transaction, now - operationMemoryMs);
  });
  return { outcome: 'written', generation };
}

/** Everything anew, in one transaction. */
export async function rebuild(
  database: IDBPDatabase,
  rows: Rows,
  operations: readonly Operation[],
  meta: readonly object[],
): Promise<void> {
  const transaction = begin(database);
  await all(transaction, function* () {
    for (const table of tableNames) {
      const store = transaction.objectStore(table);
      yield store.clear();
      for (const row of rows[table]) yield store.put(row);
    }
    for (const operation of operations) yield transaction.objectStore('operations').put(operation);
    for (const row of meta) yield transaction.objectStore('meta').put(row);
  });
}

function begin(database: IDBPDatabase): Writing {
  return database.transaction([...tableNames, 'operations', 'meta'], 'readwrite', { durability: 'strict' });
}

/** Makes all requests before it waits for one. What throws on the way (a row that cannot be cloned) undoes all of them. */
async function all(transaction: Writing, make: () => Iterable<Promise<unknown>>): Promise<void> {
  const requests: Promise<unknown>[] = [];
  try {
    for (const request of make()) requests.push(request);
  } catch (error) {
    transaction.abort();
    await Promise.allSettled([...requests, transaction.done]);
    throw error;
  }
  await Promise.all([...requests, transaction.done]);
}

async function rowsBefore(transaction: Writing, changes: readonly Change[]): Promise<Map<string, object>> {
  const places = new Map(changes.map((change) => [placeKey(change), change]));
  const read = Array.from(places, async ([place, change]) => {
    const row: object | undefined = await transaction.objectStore(change.table).get(keyOfChange(change));
    return row === undefined ? [] : [[place, row] as const];
  });
  return new Map((await Promise.all(read)).flat());
}

async function forgetOperations(transaction: Writing, before: number): Promise<void> {
  const operations = transaction.objectStore('operations');
  const old = await operations.index('at').getAllKeys(IDBKeyRange.upperBound(before));
  await Promise.all(old.map((key) => operations.delete(key)));
}
