import type { BackupInfo } from '../domain/library/backup.ts';
import type { LibraryHealth } from '../domain/library/health.ts';
import type { KeyValueArea } from '../platform/storage-areas.ts';
import { backUp, type CheckParts, check, rowsOf } from './check.ts';
import { type Change, StorageError, type Store } from './contract.ts';
import type { Commit, Engine } from './engine.ts';
import { isIntact } from './integrity.ts';
import { type Migration, migrations } from './migrations/migrations.ts';
import { destroyDatabases, type Opened, openEngine } from './open-engine.ts';
import { isDeadHandle, isFull, told } from './problems.ts';
import type { LooseRows, Rows } from './rows.ts';

/** The library with all that keeps it: checked when it is opened, each change written twice, backed up. */
export interface LibraryStore extends Store {
  /** Answered also while nothing else is. */
  health(): Promise<LibraryHealth>;
  dismissNotice(id: string): Promise<void>;
  /** Newest first. */
  backups(): Promise<BackupInfo[]>;
  readBackup(id: string): Promise<Rows | null>;
  /** Checks the rows and makes a backup, unless nothing changed since the last one. */
  keepUp(): Promise<void>;
  /** Erases every store. */
  erase(): Promise<void>;
}

export interface LibraryParts extends CheckParts {
  session: KeyValueArea;
  /** Something about the library's health changed, or it was put back together: views look again. */
  changed(what: 'health' | 'everything'): void;
  /** A write was done. */
  wrote(): void;
  /** Errors that nobody waits for. */
  report(error: unknown): void;
  migrations?: readonly Migration[];
}

/** Under `storage.session`: the library that was checked since the browser started. */
const checkedKey = 'library:checked';

/** Only the background opens it: one owner, so that nothing is written twice. */
export function createLibraryStore(parts: LibraryParts): LibraryStore {
  const { now, session, local, journal, backups, changed, report } = parts;
  let opening: Promise<Opened> | null = null;
  /** A handle that was dropped may stand for files that are not what they were. */
  let mustCheck = false;
  let blocked = false;
  let mirrored = true;
  let whenBlocked = Promise.withResolvers<void>();

  function drop(): void {
    opening = null;
    mustCheck = true;
  }

  function opened(): Promise<Opened> {
    opening ??= open().catch((error: unknown) => {
      opening = null;
      throw told(error);
    });
    return opening;
  }

  async function open(): Promise<Opened> {
    const result = await openEngine(local, openParts);
    if (result.readOnly !== null) return result;
    const { home } = result.engine;
    try {
      await checkOnce(result);
      return result;
    } catch (error) {
      if (isFull(error) || isDeadHandle(error) || home.engine !== 'idb') throw error;
      report(error);
    }
    const another = await openEngine(local, openParts, home.name);
    await checkOnce(another);
    return another;
  }

  const openParts = {
    migrations: parts.migrations ?? migrations,
    dropped: drop,
    blocked(is: boolean) {
      if (is) whenBlocked.resolve();
      else whenBlocked = Promise.withResolvers();
      if (is !== blocked) changed('health');
      blocked = is;
    },
    async beforeUpdate(version: number, rows: LooseRows, generation: number) {
      await backups.add({ version, generation, at: now(), rows }).catch(unlessFull);
    },
  };

  /** Once while the browser runs: later the files are the browser's own, and a killed worker must be back at once. */
  async function checkOnce(result: Opened): Promise<void> {
    const name = JSON.stringify(result.engine.home);
    if (!mustCheck && (await session.get(checkedKey)) === name) return;
    if (await check(result, parts)) {
      await backUp(await result.engine.held(), parts).catch(report);
      changed('everything');
    }
    await session.set(checkedKey, name);
    mustCheck = false;
  }

  async function withEngine<T>(run: (engine: Engine) => Promise<T>): Promise<T> {
    try {
      return await run((await opened()).engine);
    } catch (error) {
      if (!isDeadHandle(error)) throw told(error);
    }
    drop();
    try {
      return await run((await opened()).engine);
    } catch (error) {
      throw told(error);
    }
  }

  /** What is acknowledged stands in two places. Should the second be broken for good, the first has to do, and that is told. */
  async function mirror(commit: Commit, operation: string, changes: readonly Change[]): Promise<void> {
    const { generation } = commit;
    if (commit.outcome === 'repeated') {
      // The first try may have died between the two.
      if (!(await isMirrored(generation))) await keepUp();
      return;
    }
    if (changes.length === 0) return;
    // While it could not be written, changes were made that it does not know.
    if (!mirrored) await keepUp();
    await journal.append({ generation, operation, at: now(), changes: [...changes] });
  }

  async function isMirrored(generation: number): Promise<boolean> {
    const [newest] = await backups.list();
    return (newest?.generation ?? 0) >= generation || (await journal.generations()).includes(generation);
  }

  function unlessFull(error: unknown): void {
    if (isFull(error)) throw new StorageError('disk-full', error);
    report(error);
  }

  async function keepUp(): Promise<void> {
    const { engine, readOnly } = await opened();
    if (readOnly !== null) return;
    const held = await withEngine((engine) => engine.held()).catch(unlessFull);
    if (held?.integrity && isIntact(held.integrity, held.rows)) return backUp(held, parts);
    // Never a backup of a library that is not what was written: it is put back together first.
    report(new Error(`The library is damaged (${JSON.stringify(engine.home)}).`));
    drop();
    await opened();
  }

  function mirrorIs(sound: boolean): void {
    if (sound !== mirrored) changed('health');
    mirrored = sound;
  }

  return {
    get: (table, key) => withEngine((engine) => engine.get(table, key)),
    all: (table) => withEngine((engine) => engine.all(table)),
    async write(operation, changes) {
      const commit = await withEngine((engine) => engine.commit(operation, changes, now()));
      try {
        await mirror(commit, operation, changes);
        mirrorIs(true);
      } catch (error) {
        if (isFull(error)) throw new StorageError('not-mirrored', error);
        report(error);
        mirrorIs(false);
      }
      parts.wrote();
      return commit.outcome;
    },
    async health() {
      const result = await Promise.race([opened().catch(() => null), whenBlocked.promise.then(() => null)]);
      const notices = await result?.engine.notices();
      return {
        home: result?.engine.home.engine === 'local' ? 'simple' : 'database',
        readOnly: result?.readOnly ?? null,
        blocked,
        backups: (await canBackUp()) ? 'kept' : 'unavailable',
        notices: notices ?? [],
      };
    },
    async dismissNotice(id) {
      await withEngine((engine) => engine.dismiss(id));
      changed('health');
    },
    backups: () => backups.list(),
    async readBackup(id) {
      const backup = await backups.read(id);
      return backup === null ? null : rowsOf(backup);
    },
    keepUp,
    async erase() {
      const result = await opened().catch(() => null);
      opening = null;
      // The copies first: were it the other way round, a crash in between would bring everything back.
      await Promise.all([journal.destroy(), backups.destroy()].map((done) => done.catch(report)));
      await local.clear();
      await session.clear();
      await result?.engine.destroy();
      await destroyDatabases().catch(report);
    },
  };

  async function canBackUp(): Promise<boolean> {
    return (
      mirrored &&
      (await backups.list().then(
        () => true,
        () => false,
      ))
    );
  }
}
