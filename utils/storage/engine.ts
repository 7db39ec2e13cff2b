import type { LibraryNotice } from '../domain/library/health.ts';
import type { Change, TableName, Tables } from './contract.ts';
import type { Integrity } from './integrity.ts';
import type { Rows } from './rows.ts';

/** All that an engine holds, as of one moment. */
export interface Held {
  rows: Rows;
  /** Null when it is not there or not readable. */
  integrity: Integrity | null;
}

export interface Commit {
  outcome: 'written' | 'repeated';
  /** That of the write: of this one, or of the earlier one that it repeats. */
  generation: number;
}

/** A whole library, as it is put into an engine. */
export interface Content {
  rows: Rows;
  integrity: Integrity;
  operations: readonly Operation[];
  notices: readonly LibraryNotice[];
}

/** A write that was done, by which a repetition is known. */
export interface Operation {
  id: string;
  /** UTC ms */
  at: number;
  generation: number;
}

/** Where rows are kept. It knows nothing of backups; `createLibraryStore` puts those around it. */
export interface Engine {
  /** How it is named in `storage.local`, so that the next start finds it. */
  readonly home: Home;
  get<T extends TableName>(table: T, key: string): Promise<Tables[T] | undefined>;
  all<T extends TableName>(table: T): Promise<Tables[T][]>;
  held(): Promise<Held>;
  /**
   * Rows, operation and integrity in one transaction. Without changes only the operation is remembered.
   * @param now UTC ms
   */
  commit(operation: string, changes: readonly Change[], now: number): Promise<Commit>;
  /** Puts this in the place of all rows, in one transaction; operations and notices come to those there are. */
  rebuild(content: Content): Promise<void>;
  notices(): Promise<LibraryNotice[]>;
  dismiss(notice: string): Promise<void>;
  /** Erases everything of it. */
  destroy(): Promise<void>;
}

/** The database by its name, or the one value in `storage.local`. */
export type Home = { engine: 'idb'; name: string } | { engine: 'local' };
