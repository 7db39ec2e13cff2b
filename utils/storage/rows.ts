import type { Change, TableName, Tables } from './contract.ts';
import { tableNames } from './contract.ts';

/** All rows of a library, table by table. */
export type Rows = { [T in TableName]: Tables[T][] };

/** Rows of any version of the library, older ones included. */
export type LooseRows = Record<string, object[]>;

export interface LooseChange {
  table: string;
  put?: object;
  delete?: string;
}

export function emptyRows(): Rows {
  return {
    templates: [],
    folders: [],
    settings: [],
    pages: [],
    trash: [],
    histories: [],
    care: [],
    usage: [],
    images: [],
    drafts: [],
    imports: [],
  };
}

/** What identifies a row in its table. */
export function keyOf(row: object): string {
  const key: unknown = Reflect.get(row, 'assetId') ?? Reflect.get(row, 'id');
  return typeof key === 'string' ? key : '';
}

/** Key of the row that a change is about. */
export function keyOfChange(change: LooseChange): string {
  return change.put === undefined ? (change.delete ?? '') : keyOf(change.put);
}

/** The rows after these changes, in their order. */
export function withChanges(rows: LooseRows, changes: Iterable<LooseChange>): LooseRows {
  const tables = new Map(
    Object.entries(rows).map(([table, all]) => [table, new Map(all.map((row) => [keyOf(row), row]))]),
  );
  for (const change of changes) {
    const table = tables.get(change.table) ?? new Map<string, object>();
    tables.set(change.table, table);
    if (change.put === undefined) table.delete(keyOfChange(change));
    else table.set(keyOf(change.put), change.put);
  }
  return Object.fromEntries(Array.from(tables, ([table, all]) => [table, [...all.values()]]));
}

/** Only what differs: what has to be written so that the table holds just the rows of `after`. */
export function changesTo<T extends TableName>(
  table: T,
  before: readonly Tables[T][],
  after: readonly Tables[T][],
): Change[] {
  const present = new Map(before.map((row) => [keyOf(row), JSON.stringify(row)]));
  const wanted = new Set(after.map(keyOf));
  const changes = [
    ...[...present.keys()].filter((key) => !wanted.has(key)).map((key) => ({ table, delete: key })),
    ...after.filter((row) => present.get(keyOf(row)) !== JSON.stringify(row)).map((put) => ({ table, put })),
  ];
  // The compiler cannot see that a row of table T belongs to a change of table T.
  return changes as unknown as Change[];
}

/** Rows of the current version, with every table there. */
export function asRows(rows: LooseRows): Rows {
  const known = tableNames.map((table) => [table, rows[table] ?? []]);
  // Whoever calls this has brought the rows to the current version (migrations.ts).
  return Object.fromEntries(known) as Rows;
}
