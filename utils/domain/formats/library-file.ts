import type { Page } from '../settings/page.ts';
import type { Settings } from '../settings/settings.ts';
import type { Folder, Template } from '../templates/template.ts';

/** Everything that is the person's, as one file keeps it. */
export interface LibraryFile {
  /** UTC ms. */
  exportedAt: number;
  pages: Page[];
  folders: Folder[];
  templates: Template[];
  settings: Settings;
}

/** The parts of a file that are lists of rows, in the order in which they stand there. */
export const libraryTables = ['pages', 'folders', 'templates'] as const;
export type LibraryTable = (typeof libraryTables)[number];

/** Why a file was refused as a whole. Indexes count from 0. */
export type LibraryFileProblem =
  | { kind: 'too-big' }
  | { kind: 'too-deep' }
  /** Also a file that was cut off. */
  | { kind: 'not-json' }
  /** Other JSON: another program's, perhaps. */
  | { kind: 'not-repartee' }
  | { kind: 'newer-schema' }
  /** The whole table when `index` is null, the whole row when `field` is. Settings have fields but no index. */
  | { kind: 'bad-row'; table: LibraryTable | 'settings'; index: number | null; field: string | null }
  /** Of the second row with this id. */
  | { kind: 'duplicate-id'; table: LibraryTable; index: number }
  /** Of two replies, by their titles: typing it would be ambiguous, and only the person knows whose it is. */
  | { kind: 'duplicate-shortcut'; shortcut: string; titles: readonly [string, string] };

export type LibraryFileResult = { ok: true; file: LibraryFile } | { ok: false; problem: LibraryFileProblem };

export const formatName = 'repartee';

/** One higher whenever an older Repartee would lose or misread something (docs/formats.md). */
export const currentSchema = 1;

/**
 * The text of a library file, lossless: `readLibraryFile` gives the same rows back.
 * @throws RangeError when `exportedAt` is no time
 */
export function writeLibraryFile({ exportedAt, pages, folders, templates, settings }: LibraryFile): string {
  const whole = {
    format: formatName,
    schema: currentSchema,
    exportedAt: new Date(exportedAt).toISOString(),
    pages,
    folders,
    templates,
    signatures: [],
    hours: [],
    settings,
  };
  return JSON.stringify(whole, null, 2);
}
