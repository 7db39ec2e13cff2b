import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { tableNames } from '../../utils/storage/contract.ts';
import { createIdbStore } from '../../utils/storage/idb.ts';
import { currentVersion, migrations } from '../../utils/storage/migrations/migrations.ts';

/** A database as a released version left it. A fixture never changes once its version is out. */
interface Fixture {
  version: number;
  tables: Record<string, { keyPath: string; indexes: Record<string, string>; rows: object[] }>;
  /** What this version's rows are today; where nothing is said, they are the same. */
  today?: Record<string, object[]>;
}

const folder = join(import.meta.dirname, '..', 'fixtures', 'storage');
const fixtures = readdirSync(folder)
  .filter((name) => /^version-\d+\.json$/.test(name))
  .map((name): Fixture => JSON.parse(readFileSync(join(folder, name), 'utf8')))
  .toSorted((a, b) => a.version - b.version);

async function leaveBehind(name: string, { version, tables }: Fixture): Promise<void> {
  const database = await openDB(name, version, {
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
  const name = `migration-${fixture.version}`;

  it('is there after the update, with every row', async () => {
    await leaveBehind(name, fixture);
    const store = createIdbStore(() => 0, name);
    for (const table of tableNames) {
      expect(await store.all(table)).toEqual(fixture.today?.[table] ?? fixture.tables[table]?.rows ?? []);
    }
  });

  it('remembers its operations and can be written to', async () => {
    const store = createIdbStore(() => 1_790_000_000_000, name);
    expect(await store.write('11111111-2222-4333-8444-555555555555', [])).toBe('repeated');
    expect(await store.write('operation-new', [{ table: 'templates', delete: 'starter-en-hours' }])).toBe(
      'written',
    );
    expect(await store.get('templates', 'starter-en-hours')).toBeUndefined();
  });

  it('has the shape of a new library', async () => {
    await createIdbStore(() => 0, `${name}-new`).all('templates');
    const [updated, made] = await Promise.all([shapeOf(name), shapeOf(`${name}-new`)]);
    expect(updated).toEqual(made);
  });
});

async function shapeOf(name: string): Promise<object> {
  const database = await openDB(name);
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
