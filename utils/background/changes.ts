import { isSameReply, withVersion } from '../domain/library/history.ts';
import type { Template } from '../domain/templates/template.ts';
import type { Change, Store, Tables } from '../storage/contract.ts';

/**
 * Everything that belongs to storing these replies: what each one was goes into its history, and one that was in the trash
 * is there no more.
 * @param now UTC ms
 */
export async function changesToPut(
  store: Store,
  templates: readonly Template[],
  now: number,
): Promise<Change[]> {
  const [present, trashed] = await Promise.all([
    rowsOf(store, 'templates', templates),
    rowsOf(store, 'trash', templates),
  ]);
  const changes: Change[] = [];
  for (const template of templates) {
    const before = present.get(template.id);
    changes.push({ table: 'templates', put: template });
    if (trashed.has(template.id)) changes.push({ table: 'trash', delete: template.id });
    if (before !== undefined && !isSameReply(before, template)) {
      const history = await store.get('histories', template.id);
      changes.push({ table: 'histories', put: withVersion(history, before, now) });
    }
  }
  return changes;
}

/** Above this many rows, one reading of the whole table is quicker than one for each. */
const fewRows = 100;

/** The rows that these replies have in a table, by id. */
async function rowsOf<T extends 'templates' | 'trash'>(
  store: Store,
  table: T,
  templates: readonly Template[],
): Promise<Map<string, Tables[T]>> {
  if (templates.length > fewRows) return new Map((await store.all(table)).map((row) => [row.id, row]));
  const rows = await Promise.all(templates.map(({ id }) => store.get(table, id)));
  return new Map(rows.filter((row) => row !== undefined).map((row) => [row.id, row]));
}

/** Moves these replies to the trash. Their history stays until they are deleted for good. */
export function changesToTrash(templates: readonly Template[], now: number): Change[] {
  return templates.flatMap((template): Change[] => [
    { table: 'templates', delete: template.id },
    { table: 'trash', put: { id: template.id, template, deletedAt: now } },
  ]);
}
