import type { Care } from '../domain/library/care.ts';
import type { TemplateHistory } from '../domain/library/history.ts';
import type { TrashedTemplate } from '../domain/library/trash.ts';
import type { Page } from '../domain/settings/page.ts';
import type { Settings } from '../domain/settings/settings.ts';
import type { TemplateImage } from '../domain/templates/image.ts';
import type { KeptDraft } from '../domain/templates/reply-draft.ts';
import type { Folder, Template } from '../domain/templates/template.ts';
import type { TemplateUsage } from '../domain/templates/usage.ts';

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
  trash: TrashedTemplate;
  histories: TemplateHistory;
  care: Care;
  usage: TemplateUsage;
  images: TemplateImage;
  drafts: KeptDraft;
  imports: ChangeRecord;
}
export type TableName = keyof Tables;

export const tableNames = [
  'templates',
  'folders',
  'settings',
  'pages',
  'trash',
  'histories',
  'care',
  'usage',
  'images',
  'drafts',
  'imports',
] as const satisfies readonly TableName[];

/** What a change of many rows (an import, a bulk change) found, to take it back byte for byte. The newest few are kept. */
export interface ChangeRecord {
  /** The operation that wrote it. */
  id: string;
  /** UTC ms */
  at: number;
  /** What changed them; for an import its file name or kind of source, as the person knows it. */
  source: string;
  /** Replies that were not there before, and replies that were. */
  added: number;
  changed: number;
  /**
   * What the rows were before, by table: null where there was none. `after` is the checksum of what was written (null for
   * nothing): a row that was changed again since is left alone.
   */
  before: { table: TableName; key: string; row: object | null; after: string | null }[];
  /** Set once it was taken back: by which operation, and how many replies were left as somebody changed them since. */
  undone: { operation: string; kept: number } | null;
}

export type Change = {
  [T in TableName]: { table: T; put: Tables[T] } | { table: T; delete: string };
}[TableName];

/**
 * Where the library is kept. Every implementation passes tests/storage/contract-suite.ts.
 *
 * A resolved `write` is on disk: all of its changes or, when it rejects with anything but `not-mirrored`, none.
 */
export interface Store {
  get<T extends TableName>(table: T, key: string): Promise<Tables[T] | undefined>;
  all<T extends TableName>(table: T): Promise<Tables[T][]>;
  /**
   * @param operation made by the client, once per request: a second write with the same one changes nothing
   * @returns whether this call wrote, or an earlier one had already
   * @throws StorageError
   */
  write(operation: string, changes: readonly Change[]): Promise<'written' | 'repeated'>;
}

/**
 * disk-full: there is no room; what was there is intact · read-only: this build must not change the library ·
 * not-mirrored: it stands in the database but not in the journal, so it must not be called saved
 */
export type StorageProblem = 'disk-full' | 'read-only' | 'not-mirrored';

export class StorageError extends Error {
  readonly problem: StorageProblem;

  constructor(problem: StorageProblem, cause?: unknown) {
    super(problem, { cause });
    this.problem = problem;
  }
}

/** How long an operation id is remembered. A client gives up after a second; a day is generous. */
export const operationMemoryMs = 24 * 60 * 60 * 1000;
