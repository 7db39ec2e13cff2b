import type { Store, TableName, Tables } from '../storage/contract.ts';
import { keyOf } from '../storage/rows.ts';

/** Above this many rows, one reading of the whole table is quicker than one for each. */
const fewRows = 100;

/** The rows that a table has under these keys, by key; of many keys perhaps others as well. */
export async function rowsAt<T extends TableName>(
  store: Store,
  table: T,
  keys: readonly string[],
): Promise<Map<string, Tables[T]>> {
  const rows =
    keys.length > fewRows
      ? await store.all(table)
      : await Promise.all(keys.map((key) => store.get(table, key)));
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[keyOf(row), row] as const])));
}
