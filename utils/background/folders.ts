import { folderNamed, inOrder } from '../domain/library/folders.ts';
import { touch } from '../messages/revisions.ts';
import type { Changed, SaveFolderResult } from '../messages/tidy-protocol.ts';
import type { Store } from '../storage/contract.ts';
import { changesTo } from '../storage/rows.ts';
import { changesToPut } from './changes.ts';
import { inTurn } from './in-turn.ts';
import { writeUndoable } from './undo.ts';

/** Creates a folder behind the others, or renames it. */
export function saveFolder(
  store: Store,
  operation: string,
  { id, name }: { id: string; name: string },
): Promise<SaveFolderResult> {
  return inTurn(store, async () => {
    const folders = await store.all('folders');
    if (folderNamed(folders, name, id) !== undefined) return { saved: false, reason: 'name-taken' };
    const last = folders.reduce((most, { order }) => Math.max(most, order), -1);
    const order = folders.find((folder) => folder.id === id)?.order ?? last + 1;
    await store.write(operation, [{ table: 'folders', put: { id, name, order } }]);
    await touch('library');
    return { saved: true };
  });
}

/** Takes the folder away; the replies in it are in none then. */
export function deleteFolder(store: Store, operation: string, id: string, now: number): Promise<Changed> {
  return inTurn(store, async () => {
    const [folder, templates] = await Promise.all([store.get('folders', id), store.all('templates')]);
    const loose = templates
      .filter(({ folderId }) => folderId === id)
      .map((template) => ({ ...template, folderId: null, updatedAt: now }));
    const changes =
      folder === undefined
        ? []
        : [{ table: 'folders', delete: id } as const, ...(await changesToPut(store, loose, now))];
    return writeUndoable(store, operation, 'delete-folder', changes, now);
  });
}

export function orderFolders(store: Store, operation: string, ids: readonly string[]): Promise<void> {
  return inTurn(store, async () => {
    const folders = await store.all('folders');
    await store.write(operation, changesTo('folders', folders, inOrder(folders, ids)));
    await touch('library');
  });
}
