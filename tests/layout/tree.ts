import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Tree } from './rule.ts';

const folders = ['entrypoints', 'components', 'utils', 'locales', 'scripts', 'tests'];
const rootFiles = ['wxt.config.ts', 'vitest.config.ts'];
const texts = /\.(?:ts|tsx|mjs|css|html|yml|json)$/;

/** Reads the source as it is on disk, also what is not committed yet. */
export function readTree(root: string): Tree {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && texts.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );
  return new Map(
    [...rootFiles, ...files]
      .filter((file) => !file.includes('node_modules/'))
      .map((file) => [file, readFileSync(join(root, file), 'utf8')]),
  );
}
