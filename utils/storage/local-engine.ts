import type { LibraryNotice } from '../domain/library/health.ts';
import type { KeyValueArea } from '../platform/storage-areas.ts';
import { type Change, operationMemoryMs, type TableName, type Tables } from './contract.ts';
import type { Commit, Content, Engine, Operation } from './engine.ts';
import { type Integrity, integrityAfter, integrityOf, placeKey } from './integrity.ts';
import { currentVersion, migrated } from './migrations/migrations.ts';
import { asRows, emptyRows, keyOf, keyOfChange, type LooseRows, type Rows, withChanges } from './rows.ts';

export const localKey = 'library:data';

interface Data {
  version: number;
  rows: Rows;
  integrity: Integrity;
  operations: Operation[];
  notices: LibraryNotice[];
}

export interface LocalEngine extends Engine {
  /** All of it, for a database that takes over. */
  content(): Promise<Content>;
}

/**
 * The library as one value in `storage.local`, for browsers that refuse databases: Firefox that never remembers history.
 * One value, because only a single one is written whole or not at all; as JSON text, because the area may order the
 * fields of objects anew.
 */
export async function openLocalEngine(area: KeyValueArea): Promise<LocalEngine> {
  let data = read(await area.get(localKey));
  let last: Promise<unknown> = Promise.resolve();

  /** Writes go one after the other: each makes the next state out of the one before. */
  function change<T>(make: (now: Data) => { next: Data; answer: T }): Promise<T> {
    const run = async () => {
      const { next, answer } = make(data);
      if (next !== data) await area.set(localKey, JSON.stringify(next));
      data = next;
      return answer;
    };
    const own = last.then(run, run);
    last = own;
    return own;
  }

  return {
    home: { engine: 'local' },
    async get<T extends TableName>(table: T, key: string): Promise<Tables[T] | undefined> {
      return structuredClone(data.rows[table].find((row) => keyOf(row) === key));
    },
    all: async (table) => structuredClone(data.rows[table]),
    held: async () => structuredClone({ rows: data.rows, integrity: data.integrity }),
    commit: (operation, changes, now) =>
      change<Commit>((before) => {
        const known = before.operations.find(({ id }) => id === operation);
        if (known !== undefined)
          return { next: before, answer: { outcome: 'repeated', generation: known.generation } };
        const next = after(before, operation, structuredClone(changes), now);
        const { generation } = next.integrity;
        return { next, answer: { outcome: 'written', generation } };
      }),
    rebuild: ({ rows, integrity, operations, notices }) =>
      change((before) => {
        const known = new Set(operations.map(({ id }) => id));
        const next = {
          ...before,
          rows,
          integrity,
          operations: [...before.operations.filter(({ id }) => !known.has(id)), ...operations],
          notices: [...before.notices, ...notices],
        };
        return { next: structuredClone(next), answer: undefined };
      }),
    content: async () => structuredClone(data),
    notices: async () => structuredClone(data.notices),
    dismiss: (notice) =>
      change((before) => {
        const notices = before.notices.filter(({ id }) => id !== notice);
        return { next: { ...before, notices }, answer: undefined };
      }),
    destroy: () => area.remove(localKey),
  };
}

/** Whether a library was ever kept here. */
export async function hasLocalLibrary(area: KeyValueArea): Promise<boolean> {
  return (await area.get(localKey)) !== undefined;
}

function after(data: Data, operation: string, changes: readonly Change[], now: number): Data {
  const before = new Map<string, object>();
  for (const change of changes) {
    const row = data.rows[change.table].find((row) => keyOf(row) === keyOfChange(change));
    if (row !== undefined) before.set(placeKey(change), row);
  }
  const integrity = changes.length === 0 ? data.integrity : integrityAfter(data.integrity, changes, before);
  const remembered = data.operations.filter(({ at }) => at > now - operationMemoryMs);
  return {
    ...data,
    rows: asRows(withChanges(data.rows, changes)),
    integrity,
    operations: [...remembered, { id: operation, at: now, generation: integrity.generation }],
  };
}

function read(stored: unknown): Data {
  const data = parse(stored);
  // What cannot be read counts as nothing: the check at the start knows that there was something.
  if (data === null) {
    const rows = emptyRows();
    const integrity = integrityOf(rows, 0);
    return { version: currentVersion, rows, integrity, operations: [], notices: [] };
  }
  if (data.version === currentVersion) return { ...data, rows: asRows(data.rows) };
  const rows = asRows(migrated(data.rows, data.version, currentVersion));
  return {
    ...data,
    version: currentVersion,
    rows,
    integrity: integrityOf(rows, data.integrity.generation + 1),
  };
}

function parse(stored: unknown): (Omit<Data, 'rows'> & { rows: LooseRows }) | null {
  if (typeof stored !== 'string') return null;
  try {
    return JSON.parse(stored); // written by this file, some version ago
  } catch {
    return null;
  }
}
