import { describe, expect, it } from 'vitest';
import { type BackupInfo, backupsToKeep } from '../../../utils/domain/library/backup.ts';

const day = 24 * 60 * 60 * 1000;
const today = 20_000 * day;

function backup(generation: number, at: number): BackupInfo {
  return { id: String(generation), generation, at, templates: 1, folders: 0 };
}

const kept = (all: readonly BackupInfo[], now: number) =>
  backupsToKeep(all, now).map(({ generation }) => generation);

describe('Of the backups', () => {
  it('the newest three are kept, also of one and the same hour', () => {
    const all = [1, 2, 3, 4, 5].map((generation) => backup(generation, today + generation));
    expect(kept(all, today + 10)).toEqual([5, 4, 3]);
  });

  it('the newest three are kept however old they are', () => {
    const all = [1, 2, 3].map((generation) => backup(generation, generation));
    expect(kept(all, today)).toEqual([3, 2, 1]);
  });

  it('the last one of each of the past seven days is kept', () => {
    const all = Array.from({ length: 20 }, (_, n) => backup(n, today - 10 * day + (n * day) / 2));
    // Two a day, on ten days: the later one of each day, of the last seven days, and the three newest anyway.
    expect(kept(all, today)).toEqual([19, 18, 17, 15, 13, 11, 9]);
  });

  it('the order in which they come does not matter', () => {
    const all = [3, 1, 2, 5, 4].map((generation) => backup(generation, today - generation * day));
    expect(kept(all, today)).toEqual(kept(all.toReversed(), today));
  });
});
