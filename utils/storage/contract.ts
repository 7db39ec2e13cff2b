import type { Page } from '../domain/settings/page.ts';
import type { Settings } from '../domain/settings/settings.ts';
import type { Folder, Template } from '../domain/templates/template.ts';

/** The settings are one row. */
export interface SettingsRow extends Settings {
  id: 'settings';
}

/** Every table with the shape of its rows. */
export interface Tables {
  templates: Template;
  folders: Folder;
  settings: SettingsRow;
  pages: Page;
}
export type TableName = keyof Tables;

export const tableNames = [
  'templates',
  'folders',
  'settings',
  'pages',
] as const satisfies readonly TableName[];

export type Change = {
  [T in TableName]: { table: T; put: Tables[T] } | { table: T; delete: string };
}[TableName];

/**
 * Where the library is kept. Every implementation passes tests/storage/contract-suite.ts.
 *
 * A resolved `write` is on disk: all of its changes or, when it rejects, none.
 */
export interface Store {
  get<T extends TableName>(table: T, key: string): Promise<Tables[T] | undefined>;
  all<T extends TableName>(table: T): Promise<Tables[T][]>;
  /**
   * @param operation made by the client, once per request: a second write with the same one changes nothing
   * @returns whether this call wrote, or an earlier one had already
   */
  write(operation: string, changes: readonly Change[]): Promise<'written' | 'repeated'>;
}

/** How long an operation id is remembered. A client gives up after a second; a day is generous. */
export const operationMemoryMs = 24 * 60 * 60 * 1000;
