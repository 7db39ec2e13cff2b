import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LibraryStore } from '../../utils/storage/library-store.ts';
import { currentVersion, migrations } from '../../utils/storage/migrations/migrations.ts';
import { template } from '../make.ts';
import { newProfile, type Profile, type Session, start } from './library.ts';

let profile: Profile;
let session: Session;
let store: LibraryStore;
beforeEach(async () => {
  profile = newProfile();
  session = start(profile);
  store = session.store;
  await store.write('operation-1', [{ table: 'templates', put: template() }]);
});

describe('The database', () => {
  it('steps aside for a newer version instead of holding it up', async () => {
    const newer = await openDB('main', currentVersion + 1);
    expect(newer.version).toBe(currentVersion + 1);
    newer.close();
    expect(await store.all('templates')).toEqual([template()]);
    expect(await store.health()).toMatchObject({ readOnly: 'newer' });
  });

  it('is put back when it is deleted under the running background', async () => {
    await deleteDB('main');
    expect(await store.all('templates')).toEqual([template()]);
    expect(await store.write('operation-2', [{ table: 'templates', delete: 'reply' }])).toBe('written');
    expect((await store.health()).notices).toMatchObject([{ cause: 'gone', broughtBack: 1 }]);
  });

  it('is opened anew when a call finds the handle closed, as after a full disk', async () => {
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    expect(await store.write('operation-2', [{ table: 'templates', delete: 'reply' }])).toBe('written');
    expect(await store.all('templates')).toEqual([]);
  });

  it('is opened once for all that ask at the same time', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open');
    const { store } = start(profile);
    await Promise.all([store.all('templates'), store.all('folders'), store.get('settings', 'settings')]);
    expect(open).toHaveBeenCalledOnce();
  });

  it('is checked once while the browser runs, not at every start of the background', async () => {
    const sessionArea = profile.local;
    await start(profile, { session: sessionArea }).store.all('templates');
    const all = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await start(profile, { session: sessionArea }).store.get('templates', 'reply');
    expect(all).not.toHaveBeenCalled();
  });

  it('says when a window of an older version holds it', async () => {
    const left = newProfile();
    globalThis.indexedDB = left.databases;
    // Listens to nobody, as a hanging page does.
    const older = await openDB('main', 1, { upgrade: (db) => migrations[0]?.shape(db) });
    const { store, changed } = start(left);
    const waiting = store.all('templates');
    await vi.waitFor(async () => expect(await store.health()).toMatchObject({ blocked: true }));
    older.close();
    await waiting;
    expect(await store.health()).toMatchObject({ blocked: false });
    expect(changed).toEqual(['health', 'health']);
  });
});

describe('Where the database does not open', () => {
  /** The first `times` tries to open a database of this name fail. */
  function failing(name: string, times: number): void {
    const real = profile.databases.open.bind(profile.databases);
    let left = times;
    vi.spyOn(profile.databases, 'open').mockImplementation((wanted, version) => {
      if (wanted === name && left-- > 0) throw new DOMException('Internal error.', 'UnknownError');
      return real(wanted, version);
    });
  }

  it('once, it is tried again', async () => {
    failing('main', 1);
    const { store } = start(profile);
    expect(await store.all('templates')).toEqual([template()]);
    expect((await store.health()).notices).toEqual([]);
  });

  it('twice, the library goes on under another name, with everything', async () => {
    failing('main', Number.POSITIVE_INFINITY);
    const { store } = start(profile);
    expect(await store.all('templates')).toEqual([template()]);
    expect((await store.health()).notices).toMatchObject([
      { cause: 'unopenable', templates: 1, broughtBack: 1 },
    ]);
    await store.write('operation-2', [{ table: 'templates', put: template({ id: 'b' }) }]);
    const again = start(profile).store;
    expect(await again.all('templates')).toHaveLength(2);
  });

  it('under any name, it is kept without a database, and moves into one as soon as there is one', async () => {
    const open = vi.spyOn(profile.databases, 'open').mockImplementation(() => {
      throw new DOMException('Internal error.', 'UnknownError');
    });
    const { store } = start(profile);
    expect(await store.all('templates')).toEqual([template()]);
    expect(await store.health()).toMatchObject({ home: 'simple', notices: [{ cause: 'unopenable' }] });
    await store.write('operation-2', [{ table: 'templates', put: template({ id: 'b' }) }]);
    open.mockRestore();
    const again = start(profile).store;
    expect(await again.all('templates')).toHaveLength(2);
    // What was told stays told, and what was done is not done again.
    expect(await again.health()).toMatchObject({ home: 'database', notices: [{ cause: 'unopenable' }] });
    expect(await again.write('operation-2', [{ table: 'templates', delete: 'b' }])).toBe('repeated');
    expect(profile.local.held.has('library:data')).toBe(false);
  });

  it('but cannot be read, the library goes on under another name', async () => {
    const read = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementationOnce(() => {
      throw new DOMException('Internal error.', 'UnknownError');
    });
    const { store, reported } = start(profile);
    expect(await store.all('templates')).toEqual([template()]);
    expect(read).toHaveBeenCalled();
    expect(reported).toHaveLength(1);
    expect(profile.local.held.get('library:home')).toEqual({ engine: 'idb', name: 'main-2' });
    expect((await store.health()).notices).toMatchObject([{ cause: 'unopenable', broughtBack: 1 }]);
  });

  it('for want of room, nothing is moved anywhere, and it opens once there is some', async () => {
    vi.spyOn(profile.databases, 'open').mockImplementationOnce(() => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    const { store } = start(profile);
    await expect(store.all('templates')).rejects.toMatchObject({ problem: 'disk-full' });
    expect(await store.all('templates')).toEqual([template()]);
  });
});
