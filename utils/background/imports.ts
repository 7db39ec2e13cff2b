import { stillFits } from '../domain/formats/import-write.ts';
import { importName, importSource, type PastImport } from '../domain/library/past-import.ts';
import type { ImportAnswer, ImportInput } from '../messages/import-protocol.ts';
import type { Change, Store } from '../storage/contract.ts';
import { changesToPut } from './changes.ts';
import { inTurn } from './in-turn.ts';
import { withoutLoosePictures } from './pictures.ts';
import { writeUndoable } from './undo.ts';

/** Imports what the person was shown, in one write that can be undone; nothing if the library is another one by now. */
export function importReplies(
  store: Store,
  operation: string,
  input: ImportInput,
  now: number,
): Promise<ImportAnswer> {
  return inTurn(store, async () => {
    const [templates, folders, known] = await Promise.all([
      store.all('templates'),
      store.all('folders'),
      store.get('imports', operation),
    ]);
    if (known === undefined && !stillFits({ templates, folders }, input))
      return { done: false, reason: 'changed-since' };
    const changes: Change[] = [
      ...input.folders.map((put) => ({ table: 'folders', put }) as const),
      ...(await changesToPut(store, input.templates, now)),
    ];
    // Of a long history the oldest version goes, perhaps with its picture.
    const whole = await withoutLoosePictures(store, changes);
    const { id } = await writeUndoable(store, operation, importSource(input.name), whole, now);
    return id === null ? { done: false, reason: 'nothing' } : { done: true, id };
  });
}

export async function readPastImports(store: Store): Promise<PastImport[]> {
  const records = (await store.all('imports')).toSorted((a, b) => b.at - a.at);
  return records.flatMap(({ id, at, source, added, changed, undone }) => {
    const name = importName(source);
    return name === null ? [] : [{ id, at, name, added, changed, undone: undone !== null }];
  });
}
