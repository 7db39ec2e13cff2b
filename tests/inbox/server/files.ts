import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

export interface File {
  readonly type: string;
  readonly body: Buffer;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** All built files by path ("/rsrc/index.js"), in memory: a newer build may sweep the folder away while we serve. */
export async function loadFiles(folder: string): Promise<ReadonlyMap<string, File>> {
  const files = new Map<string, File>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const type = types[extname(entry.name)] ?? 'application/octet-stream';
    files.set(path.slice(folder.length).replaceAll('\\', '/'), { type, body: await readFile(path) });
  }
  return files;
}
