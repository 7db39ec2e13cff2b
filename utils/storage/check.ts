import { newestKept } from '../domain/library/backup.ts';
import type { LibraryNotice } from '../domain/library/health.ts';
import type { KeyValueArea } from '../platform/storage-areas.ts';
import type { Held } from './engine.ts';
import { integrityOf } from './integrity.ts';
import { judge } from './judge.ts';
import { currentVersion, migrated } from './migrations/migrations.ts';
import type { Backup, Backups } from './mirror/backups.ts';
import type { Journal } from './mirror/journal.ts';
import type { Opened } from './open-engine.ts';
import { reconstruct } from './reconstruct.ts';
import { asRows } from './rows.ts';

export interface CheckParts {
  /** UTC ms */
  now(): number;
  local: KeyValueArea;
  journal: Journal;
  backups: Backups;
}

/** Under `storage.local`: how many replies there were, should everything else be gone. */
export const witnessKey = 'library:witness';

/**
 * Compares what the database holds with what was last acknowledged and, where they differ, puts the library back together.
 * Nothing of the backups changes; the rows are replaced in one transaction, so a crash in here leaves it to the next start.
 * @returns whether it had to
 */
export async function check({ engine, unopenable }: Opened, parts: CheckParts): Promise<boolean> {
  const held = await engine.held();
  const head = await mirrorHead(parts);
  const witnessed = await readWitness(parts.local);
  const wrong = judge(held, head, witnessed);
  if (wrong === null) return false;
  const cause = unopenable && wrong === 'gone' ? 'unopenable' : wrong;
  await restore(held, cause, witnessed, engine, parts);
  return true;
}

async function restore(
  held: Held,
  cause: LibraryNotice['cause'],
  witnessed: number,
  engine: Opened['engine'],
  parts: CheckParts,
): Promise<void> {
  const backup = await newestBackup(parts.backups);
  const journal = await parts.journal
    .after(backup?.generation ?? 0)
    .catch(() => ({ entries: [], damaged: 0 }));
  const made = reconstruct({
    held,
    backup,
    entries: journal.entries,
    damagedEntries: journal.damaged,
    witnessed,
  });
  const { rows, generation, operations, broughtBack, survivors, missing } = made;
  const templates = rows.templates.length;
  const notice: LibraryNotice = {
    id: crypto.randomUUID(),
    at: parts.now(),
    cause,
    templates,
    broughtBack,
    survivors,
    missing,
    backupAt: backup?.at ?? null,
  };
  // A library in which there never was a reply is no loss to tell of.
  const silent = templates === 0 && missing === 0;
  const integrity = integrityOf(rows, generation);
  await engine.rebuild({ rows, integrity, operations, notices: silent ? [] : [notice] });
}

/** The newest backup that can be read, looking at as many as there are. */
async function newestBackup(backups: Backups): Promise<Backup | null> {
  for (const { id } of await backups.list().catch(() => [])) {
    const backup = await backups.read(id).catch(() => null);
    if (backup !== null && backup.version <= currentVersion) return backup;
  }
  return null;
}

/** Generation of the last change that stands outside the database. */
async function mirrorHead({ journal, backups }: CheckParts): Promise<number> {
  const [changes, copies] = await Promise.all([
    journal.generations().catch(() => []),
    backups.list().catch(() => []),
  ]);
  return Math.max(0, changes.at(-1) ?? 0, copies[0]?.generation ?? 0);
}

async function readWitness(local: KeyValueArea): Promise<number> {
  const witness: unknown = await local.get(witnessKey);
  if (typeof witness !== 'object' || witness === null || !('templates' in witness)) return 0;
  return Number(witness.templates) || 0;
}

/** Makes a backup if something changed since the last one, and forgets what has had its time. */
export async function backUp(held: Held, { now, local, journal, backups }: CheckParts): Promise<void> {
  const { rows, integrity } = held;
  if (integrity === null || integrity.generation === 0) return;
  const { generation } = integrity;
  const [newest] = await backups.list();
  if (newest === undefined || newest.generation < generation) {
    await backups.add({ version: currentVersion, generation, at: now(), rows });
  }
  const kept = await backups.tidy(now());
  // Should the newest ones be damaged, the journal still leads from the last of them to today.
  const oldest = kept[newestKept - 1];
  if (oldest !== undefined) await journal.forget(oldest.generation);
  await local.set(witnessKey, { templates: rows.templates.length });
}

/** The rows of a backup, for today's library. */
export function rowsOf(backup: Backup) {
  return asRows(migrated(backup.rows, backup.version, currentVersion));
}
