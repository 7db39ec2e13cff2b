import { keyOfChange, type LooseChange, type LooseRows } from './rows.ts';

/**
 * What a library has to look like, written in the same transaction as its rows. Databases lose rows without a word:
 * damaged files gave 1971 of 5000 rows and no error (platform.md, section 4).
 */
export interface Integrity {
  /** Counts up with each write, over the whole life of a library. */
  generation: number;
  /** By table. */
  tables: Record<
    string,
    { count: number /** Sum of the rows' hashes: a write costs no more than its own rows. */; hash: string }
  >;
}

/** Two lanes of 32 bits, since a sum of whole hashes would leave the exact integers of JavaScript. */
interface Hash {
  high: number;
  low: number;
}

/** The integrity of these rows. */
export function integrityOf(rows: LooseRows, generation: number): Integrity {
  const tables = Object.entries(rows).map(([table, all]) => {
    const hash = all.reduce<Hash>((sum, row) => add(sum, hashOf(row)), { high: 0, low: 0 });
    return [table, { count: all.length, hash: written(hash) }] as const;
  });
  return { generation, tables: Object.fromEntries(tables) };
}

/**
 * The integrity after a write.
 * @param before the row that stood at the place of each change when the write began, by `placeKey`
 */
export function integrityAfter(
  integrity: Integrity,
  changes: readonly LooseChange[],
  before: ReadonlyMap<string, object>,
): Integrity {
  const tables = structuredClone(integrity.tables);
  const now = new Map(before);
  for (const change of changes) {
    const place = placeKey(change);
    const table = tables[change.table] ?? { count: 0, hash: written({ high: 0, low: 0 }) };
    tables[change.table] = table;
    const replaced = now.get(place);
    if (replaced !== undefined) {
      table.count--;
      table.hash = written(subtract(read(table.hash), hashOf(replaced)));
      now.delete(place);
    }
    if (change.put !== undefined) {
      table.count++;
      table.hash = written(add(read(table.hash), hashOf(change.put)));
      now.set(place, change.put);
    }
  }
  return { generation: integrity.generation + 1, tables };
}

export function placeKey(change: LooseChange): string {
  return `${change.table} ${keyOfChange(change)}`;
}

/** Whether these rows are just what was last written. */
export function isIntact(integrity: Integrity, rows: LooseRows): boolean {
  const found = integrityOf(rows, integrity.generation).tables;
  return Object.entries(integrity.tables).every(
    ([table, { count, hash }]) => found[table]?.count === count && found[table].hash === hash,
  );
}

/** A checksum of a text: against accidents, not against an enemy. */
export function checksum(text: string): string {
  return written(hashText(text));
}

/** A row comes out of a database with its fields in the order in which they went in, so its JSON is always the same. */
function hashOf(row: object): Hash {
  return hashText(JSON.stringify(row));
}

/**
 * Two FNV-1a hashes with different starts, mixed at the end (the finaliser of MurmurHash3). Synchronous, because a
 * transaction does not wait for `crypto.subtle`.
 */
function hashText(text: string): Hash {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x5bd1e995);
  }
  return { high: mix(high ^ text.length), low: mix(low ^ (high >>> 7)) };
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function add(a: Hash, b: Hash): Hash {
  return { high: (a.high + b.high) >>> 0, low: (a.low + b.low) >>> 0 };
}

function subtract(a: Hash, b: Hash): Hash {
  return { high: (a.high - b.high) >>> 0, low: (a.low - b.low) >>> 0 };
}

function written({ high, low }: Hash): string {
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

function read(text: string): Hash {
  return { high: Number.parseInt(text.slice(0, 8), 16), low: Number.parseInt(text.slice(8), 16) };
}
