import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  /** Its root, for a profile. */
  path: string;
  /** Leaves not one byte free. */
  fill(): void;
  /** Frees what `fill` took. */
  release(): void;
  /** Takes the disk away with all that is on it. The browser must be closed. */
  remove(): void;
}

/** Only root may mount, and only Linux has this file system. */
export const canMakeSmallDisk = process.platform === 'linux' && process.getuid?.() === 0 && mounts();

/** @param megabytes a browser's profile alone takes about 15 */
export function makeSmallDisk(megabytes: number): SmallDisk {
  const path = mountNew(megabytes);
  const filler = join(path, 'filler');
  return {
    path,
    fill() {
      const { bsize, bavail } = statfsSync(path);
      // Smaller and smaller pieces, because the browser writes meanwhile.
      for (const piece of [Math.max(0, bavail - 64) * bsize, ...Array<number>(256).fill(bsize)]) {
        try {
          writeFileSync(filler, Buffer.alloc(piece), { flag: 'a' });
        } catch {
          // Full: that was wanted.
        }
      }
    },
    release: () => rmSync(filler, { force: true }),
    remove() {
      // Lazily: the browser's last children may still hold a file for a moment.
      execFileSync('umount', ['--lazy', path], { stdio: 'ignore' });
      rmSync(path, { recursive: true, force: true });
    },
  };
}

function mountNew(megabytes: number): string {
  const path = mkdtempSync(join(tmpdir(), 'repartee-e2e-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path], { stdio: 'ignore' });
  } catch (error) {
    rmSync(path, { recursive: true, force: true });
    throw error;
  }
  return path;
}

/** Containers often refuse even root. */
function mounts(): boolean {
  try {
    makeSmallDisk(1).remove();
    return true;
  } catch {
    return false;
  }
}
