import type { IDBPDatabase } from 'idb';
import type { LooseRows } from '../rows.ts';
import { createVersion1 } from './version-1.ts';
import { createVersion2 } from './version-2.ts';
import { createVersion3 } from './version-3.ts';

export interface Migration {
  /** Makes the tables of this version out of those of the one before. Rows are none of its business. */
  shape(database: IDBPDatabase): void;
  /** The rows of the version before, as this one wants them. Pure: old backups go through it as well. */
  rows(rows: LooseRows): LooseRows;
}

/**
 * One step per released version, in order: the first makes version 1 out of nothing. A released step never changes;
 * tests/fixtures/storage holds an example of each version.
 */
export const migrations: readonly Migration[] = [createVersion1, createVersion2, createVersion3];

export const currentVersion = migrations.length;

/** Rows of an older version, brought up to `to`. */
export function migrated(
  rows: LooseRows,
  from: number,
  to: number,
  steps: readonly Migration[] = migrations,
): LooseRows {
  return steps.slice(from, to).reduce((before, step) => step.rows(before), rows);
}
