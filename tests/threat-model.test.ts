import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const text = readFileSync(join(root, 'docs', 'threat-model.md'), 'utf8');

/** Each test file that is named, with the titles that follow it on its line. */
const proofs = text.split('\n').flatMap((line) =>
  Array.from(line.matchAll(/`(tests\/[^`]+)`((?:[^`“]*“[^”]+”)*)/g), ([, file = '', rest = '']) => ({
    file,
    titles: Array.from(rest.matchAll(/“([^”]+)”/g), ([, title = '']) => title),
  })),
);

it('The threat model names tests that exist', () => {
  const wrong = proofs.flatMap(({ file, titles }) => {
    const path = join(root, file);
    if (!existsSync(path)) return [`docs/threat-model.md names ${file}, which is not there.`];
    const source = readFileSync(path, 'utf8');
    return titles
      .filter((title) => !source.includes(title))
      .map((title) => `docs/threat-model.md names “${title}”, which is no test of ${file}.`);
  });
  expect(wrong).toEqual([]);
  expect(proofs.length).toBeGreaterThan(20);
  expect(proofs.every(({ file, titles }) => file === 'tests/threat-model.test.ts' || titles.length > 0)).toBe(
    true,
  );
});
