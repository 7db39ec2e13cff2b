import { deleteDB } from 'idb';
import type { LibraryHealth } from '../domain/library/health.ts';
import type { KeyValueArea } from '../platform/storage-areas.ts';
import { StorageError } from './contract.ts';
import type { Engine, Home } from './engine.ts';
import { createIdbEngine, createReadOnlyEngine } from './idb/idb-engine.ts';
import { listed, type OpenParts, openAsItIs, openDatabase, versionOf } from './idb/open.ts';
import { hasLocalLibrary, openLocalEngine } from './local-engine.ts';
import { isFull } from './problems.ts';

export interface Opened {
  engine: Engine;
  readOnly: LibraryHealth['readOnly'];
  /** The database that there was could not be opened; this is another one. */
  unopenable: boolean;
}

/** Under `storage.local`: where the library is. */
export const homeKey = 'library:home';

const firstName = 'main';

/** A database that does not open is tried once more; then another name, and at last no database at all. */
const names = 3;

/**
 * Opens the library where it was left, or the best place that this browser has.
 * @param unreadable name of a database that opens, but whose rows cannot be read
 */
export async function openEngine(
  local: KeyValueArea,
  parts: Omit<OpenParts, 'name'>,
  unreadable: string | null = null,
): Promise<Opened> {
  const home = await readHome(local);
  const left = home?.engine === 'idb' ? home.name : firstName;
  const opened =
    unreadable === null
      ? await openFrom(left, local, parts)
      : { ...(await openFrom(nextName(unreadable), local, parts)), unopenable: true };
  const { engine } = opened;
  if (JSON.stringify(engine.home) !== JSON.stringify(home)) await local.set(homeKey, engine.home);
  return opened;
}

async function openFrom(first: string, local: KeyValueArea, parts: Omit<OpenParts, 'name'>): Promise<Opened> {
  let name = first;
  for (let tried = 0; tried < names; tried++) {
    for (const _again of [1, 2]) {
      try {
        const engine = createIdbEngine(await openDatabase({ ...parts, name }));
        await moveIn(engine, local);
        return { engine, readOnly: null, unopenable: tried > 0 };
      } catch (error) {
        if (isFull(error)) throw new StorageError('disk-full', error);
        if (isRefused(error)) return openLocal(local, tried > 0);
        const readOnly = await openReadOnly(name, parts.migrations.length);
        if (readOnly !== null) return readOnly;
      }
    }
    name = nextName(name);
  }
  return openLocal(local, true);
}

/** "main", "main-2", "main-3" … */
function nextName(name: string): string {
  const [base, number = '1'] = name.split('-');
  return `${base}-${Number(number) + 1}`;
}

/** Also those that did not open any more, and those that are not listed because one of them is damaged. */
export async function destroyDatabases(): Promise<void> {
  const known = (await listed()).flatMap(({ name }) => name ?? []);
  const ours = known.filter((name) => name === firstName || name.startsWith(`${firstName}-`));
  for (const name of new Set([...ours, ...possibleNames()])) await deleteDB(name);
}

/** Those of the first tries. */
function possibleNames(): string[] {
  return Array.from({ length: names }, (_, number) =>
    number === 0 ? firstName : `${firstName}-${number + 1}`,
  );
}

/** Firefox that never remembers history refuses every database (platform.md, section 4). */
function isRefused(error: unknown): boolean {
  return error instanceof DOMException && ['InvalidStateError', 'SecurityError'].includes(error.name);
}

async function openLocal(local: KeyValueArea, unopenable: boolean): Promise<Opened> {
  return { engine: await openLocalEngine(local), readOnly: null, unopenable };
}

/** What was kept in `storage.local` while there was no database comes over as soon as there is one. */
async function moveIn(engine: Engine, local: KeyValueArea): Promise<void> {
  if (!(await hasLocalLibrary(local))) return;
  const simple = await openLocalEngine(local);
  const [there, here] = await Promise.all([simple.content(), engine.held()]);
  if (there.integrity.generation > (here.integrity?.generation ?? 0)) await engine.rebuild(there);
  await simple.destroy();
}

/** A database that is there in another version than this build can use: it can still be read. */
async function openReadOnly(name: string, current: number): Promise<Opened | null> {
  const version = await versionOf(name);
  if (version === 0 || version === current) return null;
  const engine = createReadOnlyEngine(await openAsItIs(name));
  return { engine, readOnly: version > current ? 'newer' : 'update-failed', unopenable: false };
}

async function readHome(local: KeyValueArea): Promise<Home | null> {
  const home: unknown = await local.get(homeKey);
  if (typeof home !== 'object' || home === null || !('engine' in home)) return null;
  if (home.engine === 'local') return { engine: 'local' };
  return 'name' in home && typeof home.name === 'string' ? { engine: 'idb', name: home.name } : null;
}
