import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A database as a released version left it. A fixture never changes once its version is out. */
export interface Fixture {
  version: number;
  tables: Record<string, { keyPath: string; indexes: Record<string, string>; rows: object[] }>;
  /** What this version's rows are today; where nothing is said, they are the same. */
  today?: Record<string, object[]>;
}

const folder = join(import.meta.dirname, '..', 'fixtures', 'storage');

/** Every released version, oldest first. */
export const fixtures = readdirSync(folder)
  .filter((name) => /^version-\d+\.json$/.test(name))
  .map((name): Fixture => JSON.parse(readFileSync(join(folder, name), 'utf8')))
  .toSorted((a, b) => a.version - b.version);
