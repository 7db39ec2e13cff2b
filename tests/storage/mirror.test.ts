import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LibraryStore } from '../../utils/storage/library-store.ts';
import { template } from '../make.ts';
import { newProfile, type Profile, start } from './library.ts';

const full = new DOMException('No room.', 'QuotaExceededError');
let profile: Profile;
let store: LibraryStore;
beforeEach(() => {
  profile = newProfile();
  store = start(profile).store;
});

const put = (id: string) => [{ table: 'templates', put: template({ id }) } as const];

describe('A change', () => {
  it('stands in the journal before it is called saved', async () => {
    let release = () => {};
    const append = profile.journal.put;
    profile.journal.put = async (...entry) => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      await append(...entry);
    };
    let saved = false;
    const write = store.write('operation-1', put('a')).then(() => {
      saved = true;
    });
    await vi.waitFor(async () => expect(await store.all('templates')).toHaveLength(1));
    expect(saved).toBe(false);
    release();
    await write;
    expect([...profile.journal.held.keys()]).toEqual(['1']);
  });

  it('for which the journal has no room is not called saved', async () => {
    profile.journal.broken = full;
    await expect(store.write('operation-1', put('a'))).rejects.toMatchObject({ problem: 'not-mirrored' });
    profile.journal.broken = null;
    // The same request once more finds it in the database, and sees to it that it stands in both.
    expect(await store.write('operation-1', put('a'))).toBe('repeated');
    expect(await store.backups()).toMatchObject([{ templates: 1 }]);
  });

  it('is saved all the same where no journal can be kept at all, and the person is told', async () => {
    profile.journal.broken = new Error('No caches here.');
    const { store, reported, changed } = start(profile);
    expect(await store.write('operation-1', put('a'))).toBe('written');
    expect(await store.health()).toMatchObject({ backups: 'unavailable' });
    expect(reported).toHaveLength(1);
    expect(changed).toEqual(['health']);
    profile.journal.broken = null;
    await store.write('operation-2', put('b'));
    expect(await store.health()).toMatchObject({ backups: 'kept' });
    // What the journal missed meanwhile stands in a backup.
    expect(await store.backups()).toMatchObject([{ templates: 2 }]);
  });

  it('of nothing leaves no trace but its number', async () => {
    await store.write('operation-1', []);
    expect(profile.journal.held.size).toBe(0);
    expect(await store.write('operation-1', [])).toBe('repeated');
  });
});

describe('Backups', () => {
  it('are made once for all the changes since the last one', async () => {
    await store.write('operation-1', put('a'));
    await store.keepUp();
    await store.keepUp();
    expect(await store.backups()).toEqual([{ id: '1', at: 0, generation: 1, templates: 1, folders: 0 }]);
  });

  it('are not made of an untouched library', async () => {
    await store.keepUp();
    expect(await store.backups()).toEqual([]);
  });

  it('keep three, and let the journal go that older ones needed', async () => {
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      await store.write(`operation-${id}`, put(id));
      await store.keepUp();
    }
    expect((await store.backups()).map(({ id }) => id)).toEqual(['5', '4', '3']);
    expect([...profile.journal.held.keys()]).toEqual(['4', '5']);
  });

  it('that cannot be read back are not kept', async () => {
    await store.write('operation-1', put('a'));
    const write = profile.backups.put;
    profile.backups.put = (name, bytes, info) => write(name, bytes.slice(0, -4), info);
    await expect(store.keepUp()).rejects.toThrow(/read back/);
    expect(await store.backups()).toEqual([]);
    expect([...profile.journal.held.keys()]).toEqual(['1']);
  });

  it('hold everything of the library', async () => {
    await store.write('operation-1', [
      ...put('a'),
      { table: 'pages', put: { assetId: '1', name: 'The Bakery', seenAt: 5 } },
      { table: 'trash', put: { id: 'x', template: template({ id: 'x' }), deletedAt: 1 } },
    ]);
    await store.keepUp();
    const rows = await store.readBackup('1');
    expect(rows?.pages).toEqual([{ assetId: '1', name: 'The Bakery', seenAt: 5 }]);
    expect(rows?.trash).toHaveLength(1);
    expect(await store.readBackup('2')).toBeNull();
  });
});

it('Erasing leaves a first run behind', async () => {
  await store.write('operation-1', put('a'));
  await store.keepUp();
  await store.erase();
  expect(profile.journal.held.size + profile.backups.held.size + profile.local.held.size).toBe(0);
  expect(await store.all('templates')).toEqual([]);
  const again = start(profile).store;
  expect(await again.all('templates')).toEqual([]);
  expect((await again.health()).notices).toEqual([]);
});
