import { beforeEach, describe, expect, it } from 'vitest';
import { importReplies, readPastImports } from '../../utils/background/imports.ts';
import { deleteTemplate, readTrash } from '../../utils/background/trash.ts';
import { undoChange } from '../../utils/background/undo.ts';
import type { Change } from '../../utils/storage/contract.ts';
import { tableNames } from '../../utils/storage/contract.ts';
import type { LibraryStore } from '../../utils/storage/library-store.ts';
import { template } from '../make.ts';
import { newProfile, type Profile, start } from '../storage/library.ts';
import { told } from './told.ts';

let profile: Profile;
let store: LibraryStore;
const mine = template({ id: 'mine', title: 'Hours', shortcut: 'hours', updatedAt: 5 });
const folder = { id: 'f', name: 'Shop', order: 0 };
const added = template({ id: 'new', title: 'Price', shortcut: 'price', folderId: 'f' });
const input = {
  name: 'answers.csv',
  templates: [{ ...mine, body: 'At ten.', updatedAt: 9 }, added],
  folders: [folder],
  replaced: [{ id: 'mine', updatedAt: 5 }],
};

beforeEach(async () => {
  profile = newProfile();
  store = start(profile).store;
  const rows: Change[] = [{ table: 'templates', put: mine }];
  await store.write('start', rows);
});

/** Every row but the records themselves, as text: byte for byte. */
async function everything(): Promise<string> {
  const tables = tableNames.filter((table) => table !== 'imports');
  const rows = await Promise.all(tables.map((table) => store.all(table)));
  return JSON.stringify(rows.map((all) => all.map((row) => JSON.stringify(row)).toSorted()));
}

describe('An import', () => {
  it('is one write, told once, and undone byte for byte', async () => {
    const before = await everything();
    const topics = await told(async () =>
      expect(await importReplies(store, 'op', input, 9)).toEqual({ done: true, id: 'op' }),
    );
    expect(topics).toEqual(['library']);
    expect((await store.all('templates')).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      input.templates,
    );
    expect(await store.all('folders')).toEqual([folder]);
    expect((await store.get('histories', 'mine'))?.versions.map(({ template: was }) => was.body)).toEqual([
      mine.body,
    ]);
    expect(await undoChange(store, 'undo', 'op')).toEqual({ done: true, kept: 0 });
    expect(await everything()).toBe(before);
  });

  it('that comes again after its answer was lost is answered as it was first', async () => {
    await importReplies(store, 'op', input, 9);
    const after = await everything();
    store = start(profile).store;
    expect(await importReplies(store, 'op', input, 9)).toEqual({ done: true, id: 'op' });
    expect(await everything()).toBe(after);
  });

  it('is not done when the library is another one by now', async () => {
    await store.write('since', [{ table: 'templates', put: { ...mine, body: 'By hand.', updatedAt: 7 } }]);
    const before = await everything();
    expect(await importReplies(store, 'op', input, 9)).toEqual({ done: false, reason: 'changed-since' });
    expect(await everything()).toBe(before);
    expect(await readPastImports(store)).toEqual([]);
  });

  it('of nothing leaves no record', async () => {
    const nothing = { name: '', templates: [], folders: [], replaced: [] };
    expect(await importReplies(store, 'op', nothing, 9)).toEqual({ done: false, reason: 'nothing' });
    expect(await readPastImports(store)).toEqual([]);
  });

  it('takes a reply out of the trash, and undo puts it back there', async () => {
    await deleteTemplate(store, 'delete', 'mine', 6);
    const before = await everything();
    const again = { ...input, replaced: [] };
    expect(await importReplies(store, 'op', again, 9)).toEqual({ done: true, id: 'op' });
    expect(await readTrash(store, 9)).toEqual([]);
    await undoChange(store, 'undo', 'op');
    expect(await everything()).toBe(before);
  });
});

describe('The list of past imports', () => {
  it('has the newest first, without other changes, and says what was undone', async () => {
    await importReplies(store, 'op-1', input, 9);
    const pasted = { name: '', templates: [template({ id: 'p' })], folders: [], replaced: [] };
    await importReplies(store, 'op-2', pasted, 10);
    await undoChange(store, 'undo', 'op-1');
    expect(await readPastImports(store)).toEqual([
      { id: 'op-2', at: 10, name: '', added: 1, changed: 0, undone: false },
      { id: 'op-1', at: 9, name: 'answers.csv', added: 1, changed: 1, undone: true },
    ]);
  });

  it('an older import is undone as well, but not what was changed since', async () => {
    await importReplies(store, 'op', input, 9);
    await store.write('since', [{ table: 'templates', put: { ...added, body: 'By hand.' } }]);
    expect(await undoChange(store, 'undo', 'op')).toEqual({ done: true, kept: 1 });
    expect(await store.get('templates', 'mine')).toEqual(mine);
    expect(await store.get('templates', 'new')).toMatchObject({ body: 'By hand.' });
  });
});
