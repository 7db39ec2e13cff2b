import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import {
  createLibraryStore,
  type LibraryParts,
  type LibraryStore,
} from '../../utils/storage/library-store.ts';
import { createBackups } from '../../utils/storage/mirror/backups.ts';
import { createJournal } from '../../utils/storage/mirror/journal.ts';
import { type MemoryArea, type MemoryBytes, memoryArea, memoryBytes } from './memory.ts';

/** A browser profile: what is still there after the browser was closed. */
export interface Profile {
  databases: IDBFactory;
  local: MemoryArea;
  journal: MemoryBytes;
  backups: MemoryBytes;
}

export function newProfile(): Profile {
  return { databases: new IDBFactory(), local: memoryArea(), journal: memoryBytes(), backups: memoryBytes() };
}

export interface Session {
  store: LibraryStore;
  /** What was reported to nobody in particular. */
  reported: unknown[];
  changed: string[];
}

/**
 * The library as after a start of the browser with this profile.
 * @param part `session` of an earlier start stands for a worker that was stopped while the browser went on
 */
export function start(profile: Profile, part: Partial<LibraryParts> = {}): Session {
  globalThis.indexedDB = profile.databases;
  const reported: unknown[] = [];
  const changed: string[] = [];
  const store = createLibraryStore({
    now: () => 0,
    local: profile.local,
    session: memoryArea(),
    journal: createJournal(profile.journal),
    backups: createBackups(profile.backups),
    changed: (what) => void changed.push(what),
    wrote: () => undefined,
    report: (error) => void reported.push(error),
    ...part,
  });
  return { store, reported, changed };
}

/** A library of its own, for tests in which only what is written to it counts. */
export function freshLibrary(now: () => number = () => 0): LibraryStore {
  return start(newProfile(), { now }).store;
}
