import { trashKeptMs } from '../domain/library/trash.ts';
import { shortcutKey } from '../domain/templates/shortcut.ts';
import { touch } from '../messages/revisions.ts';
import type { Changed, UndoResult } from '../messages/tidy-protocol.ts';
import type { Change, ChangeRecord, Store, TableName } from '../storage/contract.ts';
import { checksum } from '../storage/integrity.ts';
import { keyOf, keyOfChange, type LooseChange } from '../storage/rows.ts';
import { inTurn } from './in-turn.ts';
import { rowsAt } from './rows-at.ts';
import { stillPaired } from './twins.ts';

/** Changes that can still be taken back. */
const mostRecords = 10;

/**
 * Writes changes together with what it takes to undo them. Called in turn (in-turn.ts). The record bears the operation's
 * id, so a request that comes again is answered as it was first.
 * @param source what the change is, for people who look into the record
 * @param now UTC ms
 */
export async function writeUndoable(
  store: Store,
  operation: string,
  source: string,
  changes: readonly Change[],
  now: number,
): Promise<Changed> {
  const known = await store.get('imports', operation);
  if (known !== undefined) return { id: known.id, changed: known.added + known.changed };
  if (changes.length === 0) return { id: null, changed: 0 };
  const before = await rowsBefore(store, changes);
  const replies = before.filter(({ table }) => table === 'templates');
  const added = replies.filter(({ row }) => row === null).length;
  const record: ChangeRecord = {
    id: operation,
    at: now,
    source,
    added,
    changed: replies.length - added,
    before,
    undone: null,
  };
  await store.write(operation, [
    ...changes,
    { table: 'imports', put: record },
    ...(await outdated(store, now)),
  ]);
  await touch('library');
  return { id: operation, changed: replies.length };
}

/** Makes every row what it was, except those of replies and folders that were changed again since. */
export function undoChange(store: Store, operation: string, id: string): Promise<UndoResult> {
  return inTurn(store, async () => {
    const record = await store.get('imports', id);
    if (record?.undone?.operation === operation) return { done: true, kept: record.undone.kept };
    if (record === undefined || record.undone !== null) return { done: false, reason: 'gone' };
    const touched = await changedSince(store, record);
    const inverse = record.before
      .filter(({ key }) => !touched.has(key))
      .map(
        ({ table, key, row }): LooseChange => (row === null ? { table, delete: key } : { table, put: row }),
      );
    const undone = { operation, kept: touched.size };
    // The rows were read from these very tables.
    const changes = await withoutLostPairs(store, (await withoutTakenShortcuts(store, inverse)) as Change[]);
    await store.write(operation, [...changes, { table: 'imports', put: { ...record, before: [], undone } }]);
    await touch('library');
    return { done: true, kept: touched.size };
  });
}

/** What makes the records forget replies that were deleted for good. */
export async function changesToForget(store: Store, ids: readonly string[]): Promise<Change[]> {
  const gone = new Set(ids);
  const records = await store.all('imports');
  return records.flatMap((record): Change[] => {
    const before = record.before.filter(({ key }) => !gone.has(key));
    return before.length === record.before.length ? [] : [{ table: 'imports', put: { ...record, before } }];
  });
}

async function rowsBefore(store: Store, changes: readonly Change[]): Promise<ChangeRecord['before']> {
  const present = await presentRows(
    store,
    changes.map((change) => ({ table: change.table, key: keyOfChange(change) })),
  );
  return changes.map((change) => {
    const key = keyOfChange(change);
    const after = 'put' in change ? sumOf(change.put) : null;
    return { table: change.table, key, row: present(change.table, key), after };
  });
}

/** The keys of which some row is not what the change had left. */
async function changedSince(store: Store, { before }: ChangeRecord): Promise<Set<string>> {
  const present = await presentRows(store, before);
  return new Set(
    before
      .filter(({ table, key, after }) => {
        const row = present(table, key);
        return (row === null ? null : sumOf(row)) !== after;
      })
      .map(({ key }) => key),
  );
}

async function presentRows(store: Store, places: readonly { table: TableName; key: string }[]) {
  const tables = new Map<TableName, Map<string, object>>();
  for (const table of new Set(places.map((place) => place.table))) {
    const keys = places.filter((place) => place.table === table).map(({ key }) => key);
    tables.set(table, await rowsAt(store, table, keys));
  }
  return (table: TableName, key: string): object | null => tables.get(table)?.get(key) ?? null;
}

/** A shortcut that another reply took meanwhile stays with that one. */
async function withoutTakenShortcuts(store: Store, changes: readonly LooseChange[]): Promise<LooseChange[]> {
  const back = new Set(changes.map(keyOfChange));
  const others = (await store.all('templates')).filter(({ id }) => !back.has(id));
  const taken = new Set(others.map(({ shortcut }) => shortcutKey(shortcut)).filter((key) => key !== ''));
  return changes.map((change) => {
    const shortcut: unknown =
      change.table === 'templates' && change.put !== undefined ? Reflect.get(change.put, 'shortcut') : null;
    if (typeof shortcut !== 'string' || !taken.has(shortcutKey(shortcut))) return change;
    return { ...change, put: { ...change.put, shortcut: '' } };
  });
}

/** A twin that found another one meanwhile stays with that one. */
function withoutLostPairs(store: Store, changes: readonly Change[]): Promise<Change[]> {
  const isBack = new Set(changes.map(keyOfChange));
  return Promise.all(
    changes.map(async (change) => {
      if (change.table !== 'templates' || !('put' in change) || isBack.has(change.put.twinId ?? ''))
        return change;
      return { ...change, put: await stillPaired(store, change.put) };
    }),
  );
}

/** All but the newest, to make room for one more; and what would outlive the trash. */
async function outdated(store: Store, now: number): Promise<Change[]> {
  const records = (await store.all('imports')).toSorted((a, b) => b.at - a.at);
  return records
    .filter(({ at }, index) => index >= mostRecords - 1 || now - at >= trashKeptMs)
    .map((record) => ({ table: 'imports', delete: keyOf(record) }));
}

function sumOf(row: object): string {
  return checksum(JSON.stringify(row));
}
