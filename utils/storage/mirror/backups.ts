import { type BackupInfo, backupsToKeep } from '../../domain/library/backup.ts';
import type { ByteArea, Stored } from '../../platform/cache-area.ts';
import { gunzip, gzip } from '../../platform/gzip.ts';
import type { LooseRows } from '../rows.ts';
import { seal, unseal } from './sealed.ts';

export interface Backup {
  /** Of the library when it was made. */
  version: number;
  generation: number;
  /** UTC ms */
  at: number;
  rows: LooseRows;
}

export interface Backups {
  /** Newest first. */
  list(): Promise<BackupInfo[]>;
  /** Null when it is gone or damaged. */
  read(id: string): Promise<Backup | null>;
  /** @throws when what was written cannot be read back */
  add(backup: Backup): Promise<void>;
  /** Removes what has had its time. @returns the backups left, newest first */
  tidy(now: number): Promise<BackupInfo[]>;
  destroy(): Promise<void>;
}

/** More than any library of texts takes; a damaged backup must not fill the memory. Bytes. */
const mostBytes = 400_000_000;

/** Whole copies of the library, gzipped and sealed. The newest few and one of each day are kept. */
export function createBackups(area: ByteArea): Backups {
  async function list(): Promise<BackupInfo[]> {
    const names = await area.names();
    const all = await Promise.all(names.map(async (name) => infoOf(name, await area.get(name))));
    return all.filter((info) => info !== null).toSorted((a, b) => b.generation - a.generation);
  }

  async function read(id: string): Promise<Backup | null> {
    const stored = await area.get(id).catch(() => null);
    if (stored === null) return null;
    const opened = await gunzip(await stored.bytes(), mostBytes);
    // Sealed by `add`: what unseals is what was written.
    return opened.ok ? (unseal(opened.text) as Backup | null) : null;
  }

  return {
    list,
    read,
    async add(backup) {
      const { generation, at, rows } = backup;
      const id = String(generation);
      await area.put(id, await gzip(seal(backup)), {
        at: String(at),
        templates: String(rows.templates?.length ?? 0),
        folders: String(rows.folders?.length ?? 0),
      });
      if ((await read(id)) === null) {
        await area.remove(id);
        throw new Error(`Backup ${id} could not be read back.`);
      }
    },
    async tidy(now) {
      const all = await list();
      const kept = backupsToKeep(all, now);
      const left = new Set(kept.map(({ id }) => id));
      await Promise.all(all.filter(({ id }) => !left.has(id)).map(({ id }) => area.remove(id)));
      return kept;
    },
    destroy: () => area.destroy(),
  };
}

function infoOf(id: string, stored: Stored | null): BackupInfo | null {
  if (stored === null) return null;
  const number = (key: string) => Number(stored.info(key));
  return {
    id,
    at: number('at'),
    generation: Number(id),
    templates: number('templates'),
    folders: number('folders'),
  };
}
