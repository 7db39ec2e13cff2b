import type { ByteArea } from '../../platform/cache-area.ts';
import { currentVersion } from '../migrations/migrations.ts';
import type { LooseChange } from '../rows.ts';
import { seal, unseal } from './sealed.ts';

/** One write, as it was acknowledged. */
export interface JournalEntry {
  /** Of the library when it was written. */
  version: number;
  generation: number;
  operation: string;
  /** UTC ms */
  at: number;
  changes: LooseChange[];
}

export interface Journal {
  /** Resolves when the entry can be read back after a crash of the database. */
  append(entry: Omit<JournalEntry, 'version'>): Promise<void>;
  /** Ascending. */
  generations(): Promise<number[]>;
  /** The entries after this generation, ascending; damaged ones are only counted. */
  after(generation: number): Promise<{ entries: JournalEntry[]; damaged: number }>;
  /** Forgets what a backup holds as well. */
  forget(upTo: number): Promise<void>;
  destroy(): Promise<void>;
}

/** Every change since the last backups: between two of them, it is what a destroyed database comes back from. */
export function createJournal(area: ByteArea): Journal {
  async function generations(): Promise<number[]> {
    return (await area.names()).map(Number).toSorted((a, b) => a - b);
  }

  return {
    generations,
    async append(entry) {
      const sealed = seal({ version: currentVersion, ...entry });
      await area.put(String(entry.generation), new TextEncoder().encode(sealed));
    },
    async after(generation) {
      const wanted = (await generations()).filter((one) => one > generation);
      const read = await Promise.all(wanted.map((one) => readEntry(area, String(one))));
      const entries = read.filter((entry) => entry !== null);
      return { entries, damaged: read.length - entries.length };
    },
    async forget(upTo) {
      const old = (await generations()).filter((one) => one <= upTo);
      await Promise.all(old.map((one) => area.remove(String(one))));
    },
    destroy: () => area.destroy(),
  };
}

async function readEntry(area: ByteArea, name: string): Promise<JournalEntry | null> {
  const stored = await area.get(name).catch(() => null);
  if (stored === null) return null;
  // Sealed by `append`: what unseals is what was written.
  return unseal(new TextDecoder().decode(await stored.bytes())) as JournalEntry | null;
}
