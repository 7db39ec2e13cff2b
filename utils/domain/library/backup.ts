/** A backup as its list shows it. */
export interface BackupInfo {
  id: string;
  /** UTC ms */
  at: number;
  /** Number of the change after which it was made; counts up over the whole life of a library. */
  generation: number;
  templates: number;
  folders: number;
}

/** Newest ones kept, whatever their age: should one be damaged, the next is there. */
export const newestKept = 3;

/** Days of which the last backup is kept (platform.md, section 4). */
export const daysKept = 7;

const dayMs = 24 * 60 * 60 * 1000;

/**
 * The backups to keep: the newest few, and the last one of each of the past days.
 * @param now UTC ms
 */
export function backupsToKeep(backups: readonly BackupInfo[], now: number): BackupInfo[] {
  const newestFirst = backups.toSorted((a, b) => b.generation - a.generation);
  const today = Math.floor(now / dayMs);
  const days = new Set<number>();
  return newestFirst.filter(({ at }, index) => {
    const day = Math.floor(at / dayMs);
    const lastOfDay = !days.has(day);
    days.add(day);
    return index < newestKept || (lastOfDay && today - day < daysKept);
  });
}

/** What became of a backup that was to be restored. `trashed`: replies that are not in it. */
export type RestoreResult =
  | { restored: true; templates: number; trashed: number }
  | { restored: false; reason: 'damaged' | 'gone' };
