import { beforeEach, describe, expect, it } from 'vitest';
import { saveTemplate } from '../../utils/background/library.ts';
import {
  deleteForGood,
  deleteTemplate,
  emptyOldTrash,
  putBack,
  readTrash,
} from '../../utils/background/trash.ts';
import { trashKeptMs } from '../../utils/domain/library/trash.ts';
import type { LibraryStore } from '../../utils/storage/library-store.ts';
import { template } from '../make.ts';
import { freshLibrary } from '../storage/library.ts';
import { told } from './told.ts';

let store: LibraryStore;
beforeEach(async () => {
  store = freshLibrary();
  await saveTemplate(store, 'operation-1', template({ shortcut: 'hours' }), 1);
});

const titles = async () => (await store.all('templates')).map(({ title }) => title);

describe('A deleted reply', () => {
  it('is in the trash, with all it had', async () => {
    expect(await told(() => deleteTemplate(store, 'operation-2', 'reply', 5))).toEqual(['library']);
    expect(await titles()).toEqual([]);
    expect(await readTrash(store, 6)).toEqual([
      { id: 'reply', template: template({ shortcut: 'hours' }), deletedAt: 5 },
    ]);
  });

  it('comes back as it was', async () => {
    await deleteTemplate(store, 'operation-2', 'reply', 5);
    expect(await putBack(store, 'operation-3', 'reply', 6)).toEqual({ done: true, shortcutDropped: false });
    expect(await store.all('templates')).toEqual([template({ shortcut: 'hours' })]);
    expect(await readTrash(store, 6)).toEqual([]);
  });

  it('comes back without its shortcut when another one took it meanwhile', async () => {
    await deleteTemplate(store, 'operation-2', 'reply', 5);
    await saveTemplate(store, 'operation-3', template({ id: 'other', shortcut: 'Hours' }), 6);
    expect(await putBack(store, 'operation-4', 'reply', 7)).toEqual({ done: true, shortcutDropped: true });
    expect((await store.get('templates', 'reply'))?.shortcut).toBe('');
  });

  it('that is back already is told to be back, also when the answer was lost', async () => {
    await deleteTemplate(store, 'operation-2', 'reply', 5);
    await putBack(store, 'operation-3', 'reply', 6);
    expect(await putBack(store, 'operation-3', 'reply', 6)).toMatchObject({ done: true });
    expect(await putBack(store, 'operation-4', 'never there', 6)).toEqual({ done: false, reason: 'gone' });
  });

  it('that is saved once more is in the trash no longer', async () => {
    await deleteTemplate(store, 'operation-2', 'reply', 5);
    await saveTemplate(store, 'operation-3', template(), 6);
    expect(await readTrash(store, 6)).toEqual([]);
  });

  it('is gone for good after thirty days, with its history', async () => {
    await saveTemplate(store, 'operation-2', template({ body: 'Changed' }), 2);
    await deleteTemplate(store, 'operation-3', 'reply', 5);
    await emptyOldTrash(store, 5 + trashKeptMs - 1);
    expect(await readTrash(store, 5 + trashKeptMs - 1)).toHaveLength(1);
    expect(await readTrash(store, 5 + trashKeptMs)).toEqual([]);
    await emptyOldTrash(store, 5 + trashKeptMs);
    expect([await store.all('trash'), await store.all('histories')]).toEqual([[], []]);
  });

  it('is gone for good at once when the person says so', async () => {
    await deleteTemplate(store, 'operation-2', 'reply', 5);
    await deleteForGood(store, 'operation-3', 'reply');
    expect(await store.all('trash')).toEqual([]);
  });

  it('cannot be deleted for good while it is in the library', async () => {
    await deleteForGood(store, 'operation-2', 'reply');
    expect(await titles()).toEqual(['A reply']);
  });

  it('once more deleted stays one', async () => {
    await deleteTemplate(store, 'operation-2', 'reply', 5);
    await deleteTemplate(store, 'operation-3', 'reply', 6);
    expect((await readTrash(store, 6)).map(({ deletedAt }) => deletedAt)).toEqual([5]);
  });
});

describe('A changed reply', () => {
  it('keeps what it was', async () => {
    await saveTemplate(store, 'operation-2', template({ shortcut: 'hours', body: 'Second' }), 2);
    await saveTemplate(store, 'operation-3', template({ shortcut: 'hours', body: 'Third' }), 3);
    const versions = (await store.get('histories', 'reply'))?.versions ?? [];
    expect(versions.map(({ template, replacedAt }) => [template.body, replacedAt])).toEqual([
      ['Second', 3],
      ['Thank you for your message.', 2],
    ]);
  });

  it('that reads the same makes no version', async () => {
    await saveTemplate(store, 'operation-2', template({ shortcut: 'hours', updatedAt: 9 }), 2);
    expect(await store.all('histories')).toEqual([]);
  });
});
