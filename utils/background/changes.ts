import { isSameReply, withVersion } from '../domain/library/history.ts';
import type { Template } from '../domain/templates/template.ts';
import type { Change, Store } from '../storage/contract.ts';
import { rowsAt } from './rows-at.ts';

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
  const ids = templates.map(({ id }) => id);
  const [present, trashed, histories] = await Promise.all([
    rowsAt(store, 'templates', ids),
    rowsAt(store, 'trash', ids),
    rowsAt(store, 'histories', ids),
  ]);
  const changes: Change[] = [];
  for (const template of templates) {
    const before = present.get(template.id);
    changes.push({ table: 'templates', put: template });
    if (trashed.has(template.id)) changes.push({ table: 'trash', delete: template.id });
    if (before !== undefined && !isSameReply(before, template)) {
      changes.push({ table: 'histories', put: withVersion(histories.get(template.id), before, now) });
    }
  }
  return changes;
}

/** Moves these replies to the trash. Their history stays until they are deleted for good. */
export function changesToTrash(templates: readonly Template[], now: number): Change[] {
  return templates.flatMap((template): Change[] => [
    { table: 'templates', delete: template.id },
    { table: 'trash', put: { id: template.id, template, deletedAt: now } },
  ]);
}
