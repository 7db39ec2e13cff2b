import { beforeEach, describe, expect, it } from 'vitest';
import { dropDraft, keepDraft } from '../../utils/background/drafts.ts';
import { exportLibrary, replaceByFile, restoreBackup } from '../../utils/background/exchange.ts';
import { readLibrary, saveTemplate } from '../../utils/background/library.ts';
import { deleteForGood, deleteTemplate, emptyOldTrash } from '../../utils/background/trash.ts';
import { mostVersions } from '../../utils/domain/library/history.ts';
import { trashKeptMs } from '../../utils/domain/library/trash.ts';
import type { TemplateImage } from '../../utils/domain/templates/image.ts';
import type { LibraryStore } from '../../utils/storage/library-store.ts';
import { template } from '../make.ts';
import { freshLibrary } from '../storage/library.ts';

let store: LibraryStore;
let operations = 0;
const next = () => `operation-${++operations}`;

const image: TemplateImage = { id: 'picture', type: 'image/webp', width: 9, height: 9, data: 'AAAA' };

/** Chooses a picture in the editor, and saves. */
async function saveWithPicture(id = 'reply'): Promise<void> {
  const draft = { id, base: template({ id }), edits: { imageId: 'picture' }, at: 1 };
  await keepDraft(store, next(), draft, image);
  expect(await saveTemplate(store, next(), template({ id, imageId: 'picture' }), 2)).toEqual({ saved: true });
}

async function pictures(): Promise<string[]> {
  return (await store.all('images')).map(({ id }) => id);
}

beforeEach(async () => {
  store = freshLibrary();
  await saveTemplate(store, next(), template(), 0);
});

describe('A picture', () => {
  it('comes with the draft and stays with the saved reply', async () => {
    await saveWithPicture();
    expect(await pictures()).toEqual(['picture']);
    expect(await store.all('drafts')).toEqual([]);
  });

  it('is not in what views and panels load', async () => {
    await saveWithPicture();
    expect(JSON.stringify(await readLibrary(store))).not.toContain('AAAA');
  });

  it('that was chosen and discarded leaves nothing', async () => {
    const draft = { id: 'reply', base: template(), edits: { imageId: 'picture' }, at: 1 };
    await keepDraft(store, next(), draft, image);
    await dropDraft(store, next(), 'reply');
    expect(await pictures()).toEqual([]);
  });

  it('gives way to another one before it is saved', async () => {
    const draft = { id: 'reply', base: template(), edits: { imageId: 'picture' }, at: 1 };
    await keepDraft(store, next(), draft, image);
    const other = { ...draft, edits: { imageId: 'other' } };
    await keepDraft(store, next(), other, { ...image, id: 'other' });
    expect(await pictures()).toEqual(['other']);
  });

  it('that was taken off stays with the earlier versions, and goes with the last of them', async () => {
    await saveWithPicture();
    await saveTemplate(store, next(), template(), 3);
    expect(await pictures()).toEqual(['picture']);
    for (let at = 0; at < mostVersions; at++) {
      await saveTemplate(store, next(), template({ body: `Version ${at}` }), 4 + at);
    }
    expect(await pictures()).toEqual([]);
  });

  it('waits in the trash with its reply, and goes with it for good', async () => {
    await saveWithPicture();
    await deleteTemplate(store, next(), 'reply', 5);
    expect(await pictures()).toEqual(['picture']);
    await deleteForGood(store, next(), 'reply');
    expect(await pictures()).toEqual([]);
  });

  it('goes when the time in the trash is over', async () => {
    await saveWithPicture();
    await deleteTemplate(store, next(), 'reply', 5);
    await emptyOldTrash(store, 5 + trashKeptMs);
    expect(await pictures()).toEqual([]);
  });

  it('of two replies stays while one of them is there', async () => {
    await saveWithPicture();
    await saveTemplate(store, next(), template({ id: 'copy', imageId: 'picture' }), 3);
    await deleteTemplate(store, next(), 'reply', 5);
    await deleteForGood(store, next(), 'reply');
    expect(await pictures()).toEqual(['picture']);
  });

  it('that is not in the library cannot be saved with a reply', async () => {
    const saved = await saveTemplate(store, next(), template({ imageId: 'nowhere' }), 3);
    expect(saved).toEqual({ saved: false, reason: 'picture-gone' });
  });

  it('that a file only names is not named after the import', async () => {
    const file = await exportLibrary(store, 3);
    const templates = [template({ id: 'new', imageId: 'nowhere' })];
    await replaceByFile(store, next(), { ...file, templates }, 4);
    expect((await readLibrary(store)).templates).toEqual([template({ id: 'new' })]);
  });

  it('comes back with a backup', async () => {
    await saveWithPicture();
    await store.keepUp();
    const [backup] = await store.backups();
    await deleteTemplate(store, next(), 'reply', 5);
    await deleteForGood(store, next(), 'reply');
    expect(await pictures()).toEqual([]);
    await restoreBackup(store, next(), backup?.id ?? '', 6);
    expect(await pictures()).toEqual(['picture']);
    expect((await readLibrary(store)).templates[0]?.imageId).toBe('picture');
  });
});
