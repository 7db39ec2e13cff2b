import { beforeEach, describe, expect, it } from 'vitest';
import { changeReplies, replaceText } from '../../utils/background/bulk.ts';
import { deleteFolder, orderFolders, saveFolder } from '../../utils/background/folders.ts';
import { readLibrary, saveTemplate } from '../../utils/background/library.ts';
import { deleteForGood, deleteTemplate } from '../../utils/background/trash.ts';
import { undoChange } from '../../utils/background/undo.ts';
import type { BulkChange } from '../../utils/domain/library/bulk.ts';
import { trashKeptMs } from '../../utils/domain/library/trash.ts';
import { type Change, tableNames } from '../../utils/storage/contract.ts';
import type { LibraryStore } from '../../utils/storage/library-store.ts';
import { template } from '../make.ts';
import { newProfile, type Profile, start } from '../storage/library.ts';
import { told } from './told.ts';

let profile: Profile;
let store: LibraryStore;
const hours = template({ id: 'a', title: 'Hours', shortcut: 'hours', folderId: 'f', body: 'Call 555-01.' });
const price = template({ id: 'b', title: 'Price', folderId: 'f', body: 'It is €5. Call 555-01.' });
const other = template({ id: 'c', title: 'Other', tags: ['old'] });
const folder = { id: 'f', name: 'Orders', order: 0 };

beforeEach(async () => {
  profile = newProfile();
  store = start(profile).store;
  const rows: Change[] = [hours, price, other].map((put) => ({ table: 'templates', put }));
  await store.write('start', [...rows, { table: 'folders', put: folder }]);
});

/** Every row but the records themselves, as text: byte for byte. */
async function everything(): Promise<string> {
  const tables = tableNames.filter((table) => table !== 'imports');
  const rows = await Promise.all(tables.map((table) => store.all(table)));
  return JSON.stringify(rows.map((all) => all.map((row) => JSON.stringify(row)).toSorted()));
}

async function replies() {
  return new Map((await store.all('templates')).map((row) => [row.id, row]));
}

const move = (folderId: string | null) => ({ kind: 'move', folderId }) as const;
const remove = { kind: 'delete' } as const;
const tag = (add: string): BulkChange => ({ kind: 'tags', add: [add], remove: [] });

describe('A change of several replies', () => {
  it.each([
    ['a move', () => changeReplies(store, 'op', { ids: ['a', 'b', 'c'], change: move(null) }, 9), 2],
    ['tags', () => changeReplies(store, 'op', { ids: ['a', 'b', 'c', 'gone'], change: tag('new') }, 9), 3],
    ['deleting', () => changeReplies(store, 'op', { ids: ['a', 'c'], change: remove }, 9), 2],
    ['a deleted folder', () => deleteFolder(store, 'op', 'f', 9), 2],
    [
      'replacing',
      () =>
        replaceText(
          store,
          'op',
          {
            ids: ['a', 'b', 'c'],
            query: { find: '555-01', loose: false, whole: false },
            replacement: '555-02',
          },
          9,
        ),
      2,
    ],
  ])('(%s) is one write, told once, and can be taken back byte for byte', async (_what, change, count) => {
    const before = await everything();
    expect(await told(async () => expect(await change()).toEqual({ id: 'op', changed: count }))).toEqual([
      'library',
    ]);
    expect(await everything()).not.toBe(before);
    // Its answer was lost: the same again is answered the same, by a background that was killed in between.
    store = start(profile).store;
    const after = await everything();
    expect(await change()).toEqual({ id: 'op', changed: count });
    expect(await everything()).toBe(after);
    expect(await undoChange(store, 'undo', 'op')).toEqual({ done: true, kept: 0 });
    expect(await everything()).toBe(before);
    expect(await undoChange(store, 'undo', 'op')).toEqual({ done: true, kept: 0 });
    expect(await undoChange(store, 'undo-2', 'op')).toEqual({ done: false, reason: 'gone' });
  });

  it('leaves one version of each changed reply', async () => {
    await changeReplies(store, 'op', { ids: ['a', 'b', 'c'], change: move('f') }, 9);
    expect(await store.all('histories')).toEqual([
      { id: 'c', versions: [{ template: other, replacedAt: 9 }] },
    ]);
  });

  it('that changes nothing writes nothing', async () => {
    const nothing = { id: null, changed: 0 };
    expect(await changeReplies(store, 'op', { ids: ['a'], change: move('f') }, 9)).toEqual(nothing);
    expect(await changeReplies(store, 'op-2', { ids: ['c'], change: move('gone') }, 9)).toEqual(nothing);
    expect(await deleteFolder(store, 'op-3', 'gone', 9)).toEqual(nothing);
    expect(await store.all('imports')).toEqual([]);
  });

  it('of hundreds is one write as well', async () => {
    const many = Array.from({ length: 300 }, (_, index) => template({ id: `m${index}` }));
    await store.write(
      'many',
      many.map((put) => ({ table: 'templates', put })),
    );
    const before = await everything();
    const ids = many.map(({ id }) => id);
    expect(await changeReplies(store, 'op', { ids, change: remove }, 9)).toEqual({ id: 'op', changed: 300 });
    expect([...(await replies()).keys()]).toEqual(['a', 'b', 'c']);
    await undoChange(store, 'undo', 'op');
    expect(await everything()).toBe(before);
  });
});

describe('Taking back', () => {
  it('leaves what was changed since', async () => {
    await changeReplies(store, 'op', { ids: ['a', 'c'], change: tag('new') }, 9);
    const edited = { ...hours, tags: ['new'], body: 'Edited since' };
    await saveTemplate(store, 'save', edited, 10);
    expect(await undoChange(store, 'undo', 'op')).toEqual({ done: true, kept: 1 });
    expect((await replies()).get('a')).toEqual(edited);
    expect((await replies()).get('c')).toEqual(other);
    expect((await store.get('histories', 'a'))?.versions).toHaveLength(2);
  });

  it('leaves a shortcut with the reply that took it meanwhile', async () => {
    await changeReplies(store, 'op', { ids: ['a'], change: remove }, 9);
    await saveTemplate(store, 'save', template({ id: 'new', shortcut: 'HOURS' }), 10);
    await undoChange(store, 'undo', 'op');
    expect((await replies()).get('a')).toEqual({ ...hours, shortcut: '' });
  });

  it('leaves a twin with the reply that it was linked to meanwhile, and else gives it back', async () => {
    const french = template({ id: 'fr', title: 'Horaires', language: 'fr', twinId: 'a' });
    await saveTemplate(store, 'twin', french, 8);
    await changeReplies(store, 'both', { ids: ['a', 'fr'], change: remove }, 9);
    await undoChange(store, 'back', 'both');
    expect((await replies()).get('a')?.twinId).toBe('fr');
    await changeReplies(store, 'one', { ids: ['a'], change: remove }, 10);
    await saveTemplate(store, 'again', { ...french, twinId: 'b' }, 11);
    await undoChange(store, 'back again', 'one');
    expect((await replies()).get('a')?.twinId).toBeNull();
    expect((await replies()).get('b')?.twinId).toBe('fr');
  });

  it('brings nothing back that was deleted for good, and forgets it', async () => {
    await changeReplies(store, 'op', { ids: ['a', 'b'], change: remove }, 9);
    await deleteForGood(store, 'gone', 'a');
    expect(JSON.stringify(await store.all('imports'))).not.toContain('Hours');
    await undoChange(store, 'undo', 'op');
    expect([...(await replies()).keys()].toSorted()).toEqual(['b', 'c']);
  });

  it('is possible for the newest ten changes, and for as long as the trash keeps', async () => {
    for (let turn = 0; turn < 12; turn++) {
      await changeReplies(store, `op-${turn}`, { ids: ['c'], change: tag(`tag ${turn}`) }, turn);
    }
    const ids = async () => (await store.all('imports')).map(({ id }) => id);
    expect(await ids()).toHaveLength(10);
    expect(await ids()).not.toContain('op-1');
    await changeReplies(store, 'late', { ids: ['c'], change: move('f') }, trashKeptMs + 10);
    expect((await ids()).toSorted()).toEqual(['late', 'op-11']);
  });
});

describe('Folders', () => {
  it('come last when they are new, and keep their place when they are renamed', async () => {
    expect(await saveFolder(store, 'op-1', { id: 'g', name: 'Prices' })).toEqual({ saved: true });
    expect(await saveFolder(store, 'op-2', { id: 'f', name: 'My orders' })).toEqual({ saved: true });
    expect((await readLibrary(store)).folders).toEqual([
      { id: 'f', name: 'My orders', order: 0 },
      { id: 'g', name: 'Prices', order: 1 },
    ]);
  });

  it('have a name of their own', async () => {
    const taken = { saved: false, reason: 'name-taken' };
    expect(await saveFolder(store, 'op-1', { id: 'g', name: 'orders' })).toEqual(taken);
    expect(await saveFolder(store, 'op-2', { id: 'f', name: 'ORDERS' })).toEqual({ saved: true });
  });

  it('stand in the order that was asked for', async () => {
    await saveFolder(store, 'op-1', { id: 'g', name: 'Prices' });
    expect(await told(() => orderFolders(store, 'op-2', ['g', 'f']))).toEqual(['library']);
    expect((await readLibrary(store)).folders.map(({ id }) => id)).toEqual(['g', 'f']);
  });

  it('lose no reply when they are deleted', async () => {
    await deleteFolder(store, 'op', 'f', 9);
    const { templates, folders } = await readLibrary(store);
    expect(folders).toEqual([]);
    expect(templates.map(({ folderId }) => folderId)).toEqual([null, null, null]);
  });

  it('keep what was moved into them since', async () => {
    await deleteFolder(store, 'op', 'f', 9);
    await deleteTemplate(store, 'delete', 'b', 10);
    expect(await undoChange(store, 'undo', 'op')).toEqual({ done: true, kept: 1 });
    expect([...(await replies()).values()].map(({ id, folderId }) => [id, folderId])).toEqual([
      ['a', 'f'],
      ['c', null],
    ]);
  });
});
