import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findWords } from './search-files.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'repartee-search-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const around = (bytes: Buffer) =>
  Buffer.concat([Buffer.from('before \x1f\x8b\x08 x\x9c'), bytes, Buffer.from('after')]);

it.each<[string, Buffer]>([
  ['as it is', Buffer.from('a wkxq b')],
  ['in UTF-16', Buffer.from('a wkxq b', 'utf16le')],
  ['in a gzip member', gzipSync('a wkxq b')],
  ['in a zlib stream', deflateSync('a wkxq b')],
])('A word is found %s, wherever in the file that stands', (_how, bytes) => {
  const file = join(folder, 'store');
  writeFileSync(file, around(bytes));
  expect(findWords([file], ['wkxq', 'absent'])).toEqual([{ word: 'wkxq', file }]);
});
