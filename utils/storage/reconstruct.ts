import { type GenericSchema, safeParse } from 'valibot';
import { pageSchema } from '../domain/settings/page.ts';
import { settingsSchema } from '../domain/settings/settings.ts';
import { shortcutKey } from '../domain/templates/shortcut.ts';
import { folderSchema, type Template, templateSchema } from '../domain/templates/template.ts';
import type { TableName } from './contract.ts';
import { tableNames } from './contract.ts';
import type { Held, Operation } from './engine.ts';
import { placeKey } from './integrity.ts';
import { currentVersion, migrated } from './migrations/migrations.ts';
import type { Backup } from './mirror/backups.ts';
import type { JournalEntry } from './mirror/journal.ts';
import { asRows, keyOf, type LooseChange, type LooseRows, type Rows, withChanges } from './rows.ts';

/** What is left of a library, in all its places. */
export interface Remains {
  /** What the database still has. Its rows may be damaged. */
  held: Held;
  /** The newest one that can be read. */
  backup: Backup | null;
  /** All that were made after that backup, ascending. */
  entries: readonly JournalEntry[];
  /** Changes after it that cannot be read any more. */
  damagedEntries: number;
  /** Replies there were, as `storage.local` remembers it; 0 when it does not. */
  witnessed: number;
}

export interface Reconstruction {
  rows: Rows;
  generation: number;
  operations: Operation[];
  broughtBack: number;
  survivors: number;
  missing: number;
}

/**
 * The library as it was last acknowledged: the backup with the changes after it, and those surviving rows that it does not
 * know (they were written, but nobody was told so yet).
 */
export function reconstruct(remains: Remains): Reconstruction {
  const { held, backup, entries } = remains;
  const copy = replay(backup, entries, held);
  const head = headOf(backup, entries);
  const heldGeneration = held.integrity?.generation ?? 0;
  const extra = survivorsIn(held.rows, copy, entries);
  const joined = asRows(withChanges(copy, putsOf(extra)));
  const templates = withoutDoubleShortcuts(newest(joined.templates, held, heldGeneration > head));
  const present = new Map(held.rows.templates.map((row) => [row.id, JSON.stringify(row)]));
  const lost = knownBefore(remains, copy) - templates.length;
  return {
    rows: { ...joined, templates },
    generation: Math.max(head, heldGeneration) + 1,
    operations: entries.map(({ operation, at, generation }) => ({ id: operation, at, generation })),
    broughtBack: templates.filter((row) => present.get(row.id) !== JSON.stringify(row)).length,
    survivors: extra.templates.length,
    missing: Math.max(0, lost, remains.damagedEntries),
  };
}

function headOf(backup: Backup | null, entries: readonly JournalEntry[]): number {
  return entries.at(-1)?.generation ?? backup?.generation ?? 0;
}

/** How many replies there were, by whatever remembers it best. */
function knownBefore({ held, backup, entries, witnessed }: Remains, copy: Rows): number {
  const { integrity } = held;
  if (integrity !== null && integrity.generation > 0 && integrity.generation >= headOf(backup, entries)) {
    return integrity.tables.templates?.count ?? 0;
  }
  return backup === null && entries.length === 0 ? witnessed : copy.templates.length;
}

/** Backup and journal, each brought to the current version on the way; without a backup, what the database still has. */
function replay(backup: Backup | null, entries: readonly JournalEntry[], held: Held): Rows {
  const complete = entries[0]?.generation === 1;
  const start: LooseRows = backup?.rows ?? (complete ? {} : soundRows(held));
  let state = { version: backup?.version ?? entries[0]?.version ?? currentVersion, rows: start };
  for (const { version, changes } of entries) {
    state = { version, rows: withChanges(migrated(state.rows, state.version, version), changes) };
  }
  return asRows(migrated(state.rows, state.version, currentVersion));
}

const schemas: Partial<Record<TableName, GenericSchema>> = {
  templates: templateSchema,
  folders: folderSchema,
  settings: settingsSchema,
  pages: pageSchema,
};

function isSound(table: TableName, row: object): boolean {
  const schema = schemas[table];
  return keyOf(row) !== '' && (schema === undefined || safeParse(schema, row).success);
}

function soundRows(held: Held): LooseRows {
  return Object.fromEntries(
    tableNames.map((table) => [table, held.rows[table].filter((row) => isSound(table, row))]),
  );
}

/** Sound rows of which the copy knows nothing: neither that they are there, nor that they were deleted. */
function survivorsIn(found: Rows, copy: Rows, entries: readonly JournalEntry[]): Rows {
  const known = new Set(entries.flatMap(({ changes }) => changes.map(placeKey)));
  for (const table of tableNames) for (const row of copy[table]) known.add(`${table} ${keyOf(row)}`);
  for (const { id } of copy.trash) known.add(`templates ${id}`);
  const extra = tableNames.map((table) => [
    table,
    found[table].filter((row) => !known.has(`${table} ${keyOf(row)}`) && isSound(table, row)),
  ]);
  return asRows(Object.fromEntries(extra));
}

function putsOf(rows: Rows): LooseChange[] {
  return tableNames.flatMap((table) => rows[table].map((put) => ({ table, put })));
}

/**
 * Where the copy is behind the database (its backups could not be written for a while), a row that was changed later than
 * its copy is the better one.
 */
function newest(copied: readonly Template[], held: Held, behind: boolean): Template[] {
  if (!behind) return [...copied];
  const found = new Map(
    held.rows.templates.filter((row) => isSound('templates', row)).map((row) => [row.id, row]),
  );
  return copied.map((row) => {
    const other = found.get(row.id);
    return other !== undefined && other.updatedAt > row.updatedAt ? other : row;
  });
}

function withoutDoubleShortcuts(templates: readonly Template[]): Template[] {
  const taken = new Set<string>();
  return templates.map((row) => {
    const shortcut = shortcutKey(row.shortcut);
    if (shortcut === '' || !taken.has(shortcut)) {
      taken.add(shortcut);
      return row;
    }
    return { ...row, shortcut: '' };
  });
}
