import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '../../utils/storage/contract.ts';
import type { LibraryStore } from '../../utils/storage/library-store.ts';
import { template } from '../make.ts';
import { copyOfRows, damage, putRows, spoil } from './damage.ts';
import { newProfile, type Profile, start } from './library.ts';

let profile: Profile;
beforeEach(() => {
  profile = newProfile();
});

const ids = (count: number, from = 0) => Array.from({ length: count }, (_, n) => `t${n + from}`);

async function save(store: LibraryStore, changed: readonly string[], body = 'Hello'): Promise<void> {
  for (const id of changed) {
    const put = template({ id, body: `${body} from ${id}`, updatedAt: 5 });
    await store.write(`operation-${body}-${id}`, [{ table: 'templates', put }]);
  }
}

async function found(store: LibraryStore): Promise<Record<string, string>> {
  return Object.fromEntries((await store.all('templates')).map(({ id, body }) => [id, body]));
}

const expected = (all: readonly string[], body = 'Hello') =>
  Object.fromEntries(all.map((id) => [id, `${body} from ${id}`]));

function each(names: readonly string[], run: (name: string) => unknown): void {
  for (const name of names) run(name);
}

/** Ten replies in a backup, ten more only in the journal. */
async function left(): Promise<void> {
  const { store } = start(profile);
  await save(store, ids(10));
  await store.keepUp();
  await save(store, ids(10, 10));
}

describe('After the browser was closed, the library is put back together when', () => {
  it.each<[string, string, (transaction: IDBTransaction) => void]>([
    ['rows are gone', 'damaged', (t) => each(ids(7, 3), (id) => t.objectStore('templates').delete(id))],
    ['one row is gone', 'damaged', (t) => t.objectStore('templates').delete('t19')],
    [
      'one letter of one row is another',
      'damaged',
      (t) => t.objectStore('templates').put(template({ id: 't4', body: 'Hallo from t4', updatedAt: 5 })),
    ],
    ['its record is gone', 'damaged', (t) => t.objectStore('meta').clear()],
    ['every row is gone', 'gone', (t) => t.objectStore('templates').clear()],
    [
      'everything is gone, the record too',
      'gone',
      (t) => each([...t.objectStoreNames], (name) => t.objectStore(name).clear()),
    ],
  ])('%s', async (_what, cause, run) => {
    await left();
    await damage(profile, run);
    const { store, changed } = start(profile, { now: () => 42 });
    expect(await found(store)).toEqual(expected(ids(20)));
    const { notices } = await store.health();
    expect(notices).toEqual([
      {
        id: expect.any(String),
        at: 42,
        cause,
        templates: 20,
        broughtBack: expect.any(Number),
        survivors: 0,
        missing: 0,
        backupAt: 0,
      },
    ]);
    expect(changed).toContain('everything');
  });

  it('the database was deleted: that is no first run', async () => {
    await left();
    await deleteDB('main');
    const { store } = start(profile);
    expect(await found(store)).toEqual(expected(ids(20)));
    expect((await store.health()).notices).toMatchObject([{ cause: 'gone', templates: 20, broughtBack: 20 }]);
  });

  it('the database was damaged so that the browser lists none at all', async () => {
    await left();
    await deleteDB('main');
    // Firefox 153 over a truncated file; opening it then makes a new one.
    const refused = new DOMException('The operation failed for reasons unrelated to it.', 'UnknownError');
    vi.spyOn(profile.databases, 'databases').mockRejectedValue(refused);
    const { store } = start(profile);
    expect(await found(store)).toEqual(expected(ids(20)));
    expect((await store.health()).notices).toMatchObject([{ cause: 'gone', broughtBack: 20, missing: 0 }]);
    await store.erase();
    expect(await found(start(profile).store)).toEqual({});
  });

  it('it is an older state of itself, sound in every row', async () => {
    const { store } = start(profile);
    await save(store, ids(3));
    const old = await copyOfRows();
    await save(store, ids(2), 'Changed');
    await store.write('operation-delete', [{ table: 'templates', delete: 't2' }]);
    await putRows(profile, old);
    const again = start(profile).store;
    expect(await found(again)).toEqual(expected(ids(2), 'Changed'));
    expect((await again.health()).notices).toMatchObject([{ cause: 'behind', templates: 2, broughtBack: 2 }]);
  });

  it('it was damaged and the newest backups are, too', async () => {
    const { store } = start(profile);
    for (const round of [0, 1, 2, 3]) {
      await save(store, ids(2, 2 * round));
      await store.keepUp();
    }
    await save(store, ids(2, 8));
    const [newest, second] = await store.backups();
    spoil(profile, newest?.id ?? '');
    spoil(profile, second?.id ?? '');
    await deleteDB('main');
    const again = start(profile).store;
    expect(await found(again)).toEqual(expected(ids(10)));
    const third = (await store.backups())[2];
    expect((await again.health()).notices).toMatchObject([{ backupAt: third?.at, missing: 0 }]);
  });

  it('no backup was ever made: the journal alone leads there', async () => {
    await save(start(profile).store, ids(5));
    await deleteDB('main');
    expect(await found(start(profile).store)).toEqual(expected(ids(5)));
  });
});

describe('Of a library that was damaged', () => {
  it('what nobody had been told of yet is kept and counted apart', async () => {
    await left();
    await damage(profile, (transaction) => {
      transaction.objectStore('templates').put(template({ id: 'new', shortcut: 'new' }));
      transaction.objectStore('templates').delete('t1');
    });
    const { store } = start(profile);
    expect(Object.keys(await found(store)).toSorted()).toEqual([...ids(20), 'new'].toSorted());
    expect((await store.health()).notices).toMatchObject([{ broughtBack: 1, survivors: 1, templates: 21 }]);
  });

  it('rows that are no replies any more are left out', async () => {
    await left();
    await damage(profile, (t) => t.objectStore('templates').put({ id: 'broken', title: 7 }));
    const { store } = start(profile);
    expect(await found(store)).toEqual(expected(ids(20)));
  });

  it('deleted replies do not come back', async () => {
    await left();
    const { store } = start(profile);
    const gone = await store.get('templates', 't1');
    const changes: Change[] = [
      { table: 'templates', delete: 't1' },
      { table: 'trash', put: { id: 't1', template: gone ?? template(), deletedAt: 1 } },
      { table: 'templates', delete: 't2' },
    ];
    await store.write('operation-delete', changes);
    await damage(profile, (transaction) => {
      for (const id of ['t1', 't2']) transaction.objectStore('templates').put(template({ id }));
    });
    const again = start(profile).store;
    expect(Object.keys(await found(again))).toHaveLength(18);
    expect(await again.all('trash')).toHaveLength(1);
  });

  it('an operation done before is still known', async () => {
    await left();
    await deleteDB('main');
    expect(await start(profile).store.write('operation-Hello-t15', [])).toBe('repeated');
  });

  it('the notice stays until somebody has read it', async () => {
    await left();
    await deleteDB('main');
    const session = start(profile);
    const [notice] = (await session.store.health()).notices;
    await session.store.dismissNotice(notice?.id ?? '');
    expect((await session.store.health()).notices).toEqual([]);
    expect((await start(profile).store.health()).notices).toEqual([]);
  });

  it('no backup is made: it is put back together first', async () => {
    await left();
    const { store, reported } = start(profile);
    expect(await found(store)).toEqual(expected(ids(20)));
    await damage(profile, (transaction) => void transaction.objectStore('templates').delete('t7'));
    await store.keepUp();
    expect(reported).toHaveLength(1);
    expect(await found(store)).toEqual(expected(ids(20)));
    const [newest] = await store.backups();
    expect((await store.readBackup(newest?.id ?? ''))?.templates).toHaveLength(20);
  });

  it('whose every copy is gone, the number of replies is told', async () => {
    const { store } = start(profile);
    await save(store, ids(4));
    await store.keepUp();
    await deleteDB('main');
    profile.journal.held.clear();
    profile.backups.held.clear();
    expect((await start(profile).store.health()).notices).toMatchObject([
      { cause: 'gone', templates: 0, missing: 4, backupAt: null },
    ]);
  });
});

it('A sound library is left alone, and nobody is told anything', async () => {
  await left();
  const { store, changed } = start(profile);
  expect(await found(store)).toEqual(expected(ids(20)));
  expect((await store.health()).notices).toEqual([]);
  expect(changed).toEqual([]);
});

it('A first run is a first run', async () => {
  const { store, changed } = start(profile);
  expect(await found(store)).toEqual({});
  expect(await store.health()).toEqual({
    home: 'database',
    readOnly: null,
    blocked: false,
    backups: 'kept',
    notices: [],
  });
  expect(changed).toEqual([]);
});
