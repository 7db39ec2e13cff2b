import { readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { randomFrom } from '../../inbox/data/random.ts';

/** What happens to files on a failing disk. */
export const damageKinds = ['bit-flips', 'truncation', 'header', 'deletion'] as const;
export type DamageKind = (typeof damageKinds)[number];

/** One flipped bit in so many bytes. A database page is 4,096 bytes in all three backends: many are hit, not all. */
const bytesPerFlip = 8_192;
/** Small files too are hit more than once. */
const flipsAtLeast = 4;
/** Longer than the magic words and first fields of SQLite (100 bytes) and of a LevelDB block. */
const headerBytes = 128;

/** Damages every one of these files, the same way for the same seed. The browser must be closed. */
export function damage(files: readonly string[], kind: DamageKind, seed: number): void {
  const random = randomFrom(seed);
  for (const file of files) damageOne(file, kind, random);
}

function damageOne(file: string, kind: DamageKind, random: () => number): void {
  if (kind === 'deletion') rmSync(file);
  else if (kind === 'truncation') truncateSync(file, Math.floor(random() * statSync(file).size));
  else writeFileSync(file, kind === 'header' ? withoutHeader(file, random) : withFlips(file, random));
}

function withFlips(file: string, random: () => number): Buffer {
  const bytes = readFileSync(file);
  for (let left = Math.max(flipsAtLeast, bytes.length / bytesPerFlip); left > 0; left--) {
    const at = Math.floor(random() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  }
  return bytes;
}

function withoutHeader(file: string, random: () => number): Buffer {
  const bytes = readFileSync(file);
  for (let at = 0; at < Math.min(headerBytes, bytes.length); at++) bytes[at] = Math.floor(random() * 256);
  return bytes;
}
