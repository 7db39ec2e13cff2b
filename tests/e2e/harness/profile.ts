import { mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Profile {
  path: string;
  /** What to remove when nobody is left to call discard(). */
  temporary: string[];
  /** Removes a temporary profile; a kept one stays. */
  discard(): Promise<void>;
}

export async function openProfile(kept: string | undefined): Promise<Profile> {
  if (kept !== undefined) {
    mkdirSync(kept, { recursive: true });
    return { path: kept, temporary: [], discard: async () => {} };
  }
  const path = await mkdtemp(join(tmpdir(), 'repartee-e2e-'));
  // The browser's last children may still write while the folder goes: try again for a while.
  return {
    path,
    temporary: [path],
    discard: () => rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}
