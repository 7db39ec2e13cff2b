import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { damage, damageKinds } from './damage.ts';

const whole = Buffer.alloc(40_000, 'what a database looks like ');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'repartee-damage-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function damaged(kind: (typeof damageKinds)[number], seed: number): Buffer {
  const file = join(folder, 'main.sqlite');
  writeFileSync(file, whole);
  damage([file], kind, seed);
  return readFileSync(file);
}

const altered = damageKinds.filter((kind) => kind !== 'deletion');

describe.each(altered)('Damage by %s', (kind) => {
  it('is the same for the same seed and another for another', () => {
    const once = damaged(kind, 7);
    expect(damaged(kind, 7).equals(once)).toBe(true);
    expect(damaged(kind, 8).equals(once)).toBe(false);
  });

  it('leaves no file whole', () => {
    for (let seed = 0; seed < 50; seed++) expect(damaged(kind, seed).equals(whole)).toBe(false);
  });
});

it('A flip changes a few single bits and the length not at all', () => {
  const bytes = damaged('bit-flips', 1);
  const different = [...bytes].filter((byte, at) => byte !== whole[at]);
  expect(bytes).toHaveLength(whole.length);
  expect(different.length).toBeGreaterThan(0);
  expect(different.length).toBeLessThan(10);
});

it('Without its header a file is otherwise as before', () => {
  expect(damaged('header', 1).subarray(128).equals(whole.subarray(128))).toBe(true);
});

it('Of a truncated file the beginning stays', () => {
  const bytes = damaged('truncation', 1);
  expect(bytes.length).toBeLessThan(whole.length);
  expect(whole.subarray(0, bytes.length).equals(bytes)).toBe(true);
});

it('Deletion takes every file', () => {
  const files = ['a', 'b'].map((name) => join(folder, name));
  for (const file of files) writeFileSync(file, whole);
  damage(files, 'deletion', 1);
  expect(files.filter((file) => existsSync(file))).toEqual([]);
});
