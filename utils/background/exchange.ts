import { addLibrary } from '../domain/formats/add-library.ts';
import type { ImportCounts } from '../domain/formats/import-result.ts';
import type { LibraryFile } from '../domain/formats/library-file.ts';
import type { RestoreResult } from '../domain/library/backup.ts';
import { isSameReply } from '../domain/library/history.ts';
import type { TemplateImage } from '../domain/templates/image.ts';
import { touch } from '../messages/revisions.ts';
import type { Change, Store } from '../storage/contract.ts';
import type { LibraryStore } from '../storage/library-store.ts';
import { changesTo } from '../storage/rows.ts';
import { changesToPut, changesToTrash } from './changes.ts';
import { inTurn } from './in-turn.ts';
import { readLibrary, readPages } from './library.ts';
import { withoutLoosePictures, withPictures } from './pictures.ts';

/** What a whole library consists of, apart from its safety nets. */
type Content = Omit<LibraryFile, 'exportedAt'>;

export async function exportLibrary(store: Store, now: number): Promise<LibraryFile> {
  const [{ templates, folders, settings }, pages] = await Promise.all([readLibrary(store), readPages(store)]);
  return { exportedAt: now, templates, folders, pages, settings };
}

/** In one write: whole or not at all. */
export function addFile(
  store: Store,
  operation: string,
  file: LibraryFile,
  now: number,
): Promise<ImportCounts> {
  return inTurn(store, async () => {
    const { folders, pages, counts, ...added } = addLibrary(await exportLibrary(store, now), file);
    const { templates } = await withPictures(store, added.templates, []);
    const written = await store.write(operation, [
      ...folders.map((put) => ({ table: 'folders', put }) as const),
      ...pages.map((put) => ({ table: 'pages', put }) as const),
      ...(await changesToPut(store, templates, now)),
    ]);
    await touchAll();
    // The first try's answer was lost: what is the same now came in with it.
    const tried = written === 'repeated' ? { added: counts.same, same: 0 } : {};
    return { ...counts, ...tried, trashed: 0 };
  });
}

/** Makes the library what the file holds. What it is now is backed up first, and replies that leave it go to the trash. */
export async function replaceByFile(
  store: LibraryStore,
  operation: string,
  file: LibraryFile,
  now: number,
): Promise<ImportCounts> {
  await store.keepUp();
  return inTurn(store, async () => {
    const { changes, trashed, added } = await changesToBecome(store, file, [], now);
    await store.write(operation, changes);
    await touchAll();
    return { added, same: file.templates.length - added, kept: 0, shortcutsDropped: 0, trashed };
  });
}

export async function restoreBackup(
  store: LibraryStore,
  operation: string,
  id: string,
  now: number,
): Promise<RestoreResult> {
  const rows = await store.readBackup(id);
  if (rows === null) {
    const listed = (await store.backups()).some((backup) => backup.id === id);
    return { restored: false, reason: listed ? 'damaged' : 'gone' };
  }
  await store.keepUp();
  return inTurn(store, async () => {
    const { settings } = await readLibrary(store);
    const content = { ...rows, settings: rows.settings[0] ?? settings };
    const { changes, trashed } = await changesToBecome(store, content, rows.images, now);
    await store.write(operation, changes);
    await touchAll();
    return { restored: true, templates: rows.templates.length, trashed };
  });
}

/** Pages that the backup does not know stay: their inbox was opened here since. */
async function changesToBecome(
  store: Store,
  content: Content,
  images: readonly TemplateImage[],
  now: number,
): Promise<{ changes: Change[]; trashed: number; added: number }> {
  const [present, folders] = await Promise.all([store.all('templates'), store.all('folders')]);
  const wanted = new Set(content.templates.map(({ id }) => id));
  const leaving = present.filter(({ id }) => !wanted.has(id));
  const byId = new Map(present.map((template) => [template.id, template]));
  const { templates, pictures } = await withPictures(store, content.templates, images);
  const changed = templates.filter((template) => {
    const mine = byId.get(template.id);
    return mine === undefined || !isSameReply(mine, template);
  });
  const changes: Change[] = [
    ...pictures,
    ...changesToTrash(leaving, now),
    ...(await changesToPut(store, changed, now)),
    ...changesTo('folders', folders, content.folders),
    ...content.pages.map((put) => ({ table: 'pages', put }) as const),
    { table: 'settings', put: { ...content.settings, id: 'settings' } },
  ];
  return {
    changes: await withoutLoosePictures(store, changes),
    trashed: leaving.length,
    added: changed.length,
  };
}

async function touchAll(): Promise<void> {
  for (const topic of ['library', 'settings', 'pages'] as const) await touch(topic);
}
