import { isExpired, type TrashedTemplate } from '../domain/library/trash.ts';
import { shortcutOwner } from '../domain/templates/shortcut.ts';
import type { PutBackResult } from '../messages/protocol.ts';
import { touch } from '../messages/revisions.ts';
import type { Change, Store } from '../storage/contract.ts';
import { changesToPut, changesToTrash } from './changes.ts';
import { inTurn } from './in-turn.ts';
import { withoutLoosePictures } from './pictures.ts';
import { stillPaired } from './twins.ts';
import { changesToForget } from './undo.ts';

/** Newest first. */
export async function readTrash(store: Store, now: number): Promise<TrashedTemplate[]> {
  const all = await store.all('trash');
  return all.filter((one) => !isExpired(one, now)).toSorted((a, b) => b.deletedAt - a.deletedAt);
}

export function deleteTemplate(store: Store, operation: string, id: string, now: number): Promise<void> {
  return inTurn(store, async () => {
    const template = await store.get('templates', id);
    await store.write(operation, template === undefined ? [] : changesToTrash([template], now));
    await touch('library');
  });
}

/** Puts a deleted reply back. A shortcut that another one took meanwhile stays with that one. */
export function putBack(store: Store, operation: string, id: string, now: number): Promise<PutBackResult> {
  return inTurn(store, async () => {
    const trashed = await store.get('trash', id);
    if (trashed === undefined) {
      // Its answer may have been lost: then it is back already.
      const back = (await store.get('templates', id)) !== undefined;
      return back ? { done: true, shortcutDropped: false } : { done: false, reason: 'gone' };
    }
    const { template } = trashed;
    const shortcutDropped =
      shortcutOwner(await store.all('templates'), template.shortcut, template.id) !== undefined;
    const paired = await stillPaired(store, template);
    const put = shortcutDropped ? { ...paired, shortcut: '' } : paired;
    await store.write(operation, await changesToPut(store, [put], now));
    await touch('library');
    return { done: true, shortcutDropped };
  });
}

export function deleteForGood(store: Store, operation: string, id: string): Promise<void> {
  return inTurn(store, async () => {
    const changes = (await store.get('trash', id)) === undefined ? [] : await forGood(store, [id]);
    await store.write(operation, await withoutLoosePictures(store, changes));
    await touch('library');
  });
}

/** Empties the trash of what has been in it for its 30 days. */
export function emptyOldTrash(store: Store, now: number): Promise<void> {
  return inTurn(store, async () => {
    const old = (await store.all('trash')).filter((one) => isExpired(one, now));
    if (old.length === 0) return;
    const ids = old.map(({ id }) => id);
    const changes = await forGood(store, ids);
    await store.write(crypto.randomUUID(), await withoutLoosePictures(store, changes));
  });
}

async function forGood(store: Store, ids: readonly string[]): Promise<Change[]> {
  const rows = ids.flatMap((id): Change[] => [
    { table: 'trash', delete: id },
    { table: 'histories', delete: id },
    { table: 'usage', delete: id },
  ]);
  return [...rows, ...(await changesToForget(store, ids))];
}
