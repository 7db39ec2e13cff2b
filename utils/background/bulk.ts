import { type BulkChange, changedBy } from '../domain/library/bulk.ts';
import type { TextQuery } from '../domain/library/find-text.ts';
import { replacedBody } from '../domain/library/replace-text.ts';
import type { Changed } from '../messages/tidy-protocol.ts';
import type { Store } from '../storage/contract.ts';
import { changesToPut, changesToTrash } from './changes.ts';
import { inTurn } from './in-turn.ts';
import { rowsAt } from './rows-at.ts';
import { writeUndoable } from './undo.ts';

/** Does the same to several replies, in one write. Of a folder that is gone meanwhile nothing becomes. */
export function changeReplies(
  store: Store,
  operation: string,
  { ids, change }: { ids: readonly string[]; change: BulkChange },
  now: number,
): Promise<Changed> {
  return inTurn(store, async () => {
    const templates = await chosen(store, ids);
    const changes =
      change.kind === 'delete'
        ? changesToTrash(templates, now)
        : await changesToPut(store, changedBy(templates, change, now), now);
    const possible = change.kind !== 'move' || (await hasFolder(store, change.folderId));
    return writeUndoable(store, operation, change.kind, possible ? changes : [], now);
  });
}

/** Replaces in what the texts are now, which may be newer than what the person was shown. */
export function replaceText(
  store: Store,
  operation: string,
  { ids, query, replacement }: { ids: readonly string[]; query: TextQuery; replacement: string },
  now: number,
): Promise<Changed> {
  return inTurn(store, async () => {
    const changed = (await chosen(store, ids)).flatMap((template) => {
      const body = replacedBody(template, query, replacement);
      return body === null ? [] : [{ ...template, body, updatedAt: now }];
    });
    return writeUndoable(store, operation, 'replace', await changesToPut(store, changed, now), now);
  });
}

async function chosen(store: Store, ids: readonly string[]) {
  const rows = await rowsAt(store, 'templates', ids);
  return [...new Set(ids)].flatMap((id) => rows.get(id) ?? []);
}

async function hasFolder(store: Store, id: string | null): Promise<boolean> {
  return id === null || (await store.get('folders', id)) !== undefined;
}
