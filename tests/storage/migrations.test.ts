import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { tableNames } from '../../utils/storage/contract.ts';
import { currentVersion, type Migration, migrations } from '../../utils/storage/migrations/migrations.ts';
import { template } from '../make.ts';
import { type Fixture, fixtures } from './fixtures.ts';
import { newProfile, type Profile, start } from './library.ts';

async function leaveBehind({ databases }: Profile, { version, tables }: Fixture): Promise<void> {
  globalThis.indexedDB = databases;
  const database = await openDB('main', version, {
    upgrade(db) {
      for (const [table, { keyPath, indexes }] of Object.entries(tables)) {
        const store = db.createObjectStore(table, { keyPath });
        for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
      }
    },
  });
  for (const [table, { rows }] of Object.entries(tables))
    for (const row of rows) await database.put(table, row);
  database.close();
}

it('Every version has its example', () => {
  expect(fixtures.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
});

describe.each(fixtures)('A library of version $version', (fixture) => {
  async function profile(): Promise<Profile> {
    const left = newProfile();
    await leaveBehind(left, fixture);
    return left;
  }

  it('is there after the update, with every row', async () => {
    const { store } = start(await profile());
    for (const table of tableNames) {
      expect(await store.all(table)).toEqual(fixture.today?.[table] ?? fixture.tables[table]?.rows ?? []);
    }
    expect((await store.health()).notices).toEqual([]);
  });

  it('remembers its operations and can be written to', async () => {
    const { store } = start(await profile(), { now: () => 1_790_000_000_000 });
    expect(await store.write('11111111-2222-4333-8444-555555555555', [])).toBe('repeated');
    expect(await store.write('operation-new', [{ table: 'templates', delete: 'starter-en-hours' }])).toBe(
      'written',
    );
    expect(await store.get('templates', 'starter-en-hours')).toBeUndefined();
  });

  it('has the shape of a new library', async () => {
    const updated = await profile();
    await start(updated).store.all('templates');
    const made = newProfile();
    await start(made).store.all('templates');
    expect(await shapeOf(updated)).toEqual(await shapeOf(made));
  });

  it('is backed up before it is changed', async () => {
    const left = await profile();
    const { store } = start(left, { now: () => 77 });
    await store.all('templates');
    const made = await store.backups();
    const count = fixture.tables.templates?.rows.length;
    const expected = { at: 77, templates: count };
    expect(made).toMatchObject(fixture.version < currentVersion ? [expected] : []);
  });

  it('stays as it was when an update fails, can be read, and says so', async () => {
    const left = await profile();
    const broken: Migration = {
      shape: (database) => void database.createObjectStore('half'),
      rows() {
        throw new Error('This update has a mistake.');
      },
    };
    const { store } = start(left, { migrations: [...migrations, broken] });
    expect(await store.all('templates')).toEqual(fixture.tables.templates?.rows);
    expect(await store.health()).toMatchObject({ readOnly: 'update-failed' });
    await expect(store.write('operation-new', [])).rejects.toMatchObject({ problem: 'read-only' });
    expect(await shapeOf(left)).toMatchObject({ version: fixture.version });
  });
});

it('A library made by a newer version can be read and is not changed', async () => {
  const left = newProfile();
  globalThis.indexedDB = left.databases;
  const newer = await openDB('main', currentVersion + 1, {
    upgrade(db) {
      db.createObjectStore('templates', { keyPath: 'id' });
      db.createObjectStore('future', { keyPath: 'id' });
    },
  });
  await newer.put('templates', template({ id: 'a' }));
  newer.close();
  const { store } = start(left);
  expect(await store.all('templates')).toEqual([template({ id: 'a' })]);
  expect(await store.all('trash')).toEqual([]);
  expect(await store.health()).toMatchObject({ readOnly: 'newer', notices: [] });
  await expect(store.write('operation-1', [])).rejects.toMatchObject({ problem: 'read-only' });
  await store.keepUp();
  expect(await store.backups()).toEqual([]);
});

async function shapeOf({ databases }: Profile): Promise<object> {
  globalThis.indexedDB = databases;
  const database = await openDB('main');
  const shape = [...database.objectStoreNames].map((table) => {
    const { keyPath, indexNames } = database.transaction(table).store;
    return { table, keyPath, indexes: [...indexNames] };
  });
  database.close();
  return { version: database.version, shape };
}

it('The build knows its own version', () => {
  expect(currentVersion).toBe(fixtures.at(-1)?.version);
});
