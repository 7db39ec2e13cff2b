import type { IDBPDatabase } from 'idb';
import { createVersion1 } from './version-1.ts';

type Upgrade = (database: IDBPDatabase) => void;

/**
 * One step per released version, in order: the first makes version 1 out of nothing. A released step never changes;
 * tests/fixtures/storage holds an example of each version.
 */
export const migrations: readonly Upgrade[] = [createVersion1];

export const currentVersion = migrations.length;
