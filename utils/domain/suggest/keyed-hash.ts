const mask = (1n << 64n) - 1n;

/** The words that SipHash starts from: "somepseudorandomlygeneratedbytes". */
const start = [0x736f6d6570736575n, 0x646f72616e646f6dn, 0x6c7967656e657261n, 0x7465646279746573n] as const;

/** A random key as 32 hexadecimal digits. */
export type HashKey = string;

/**
 * A word as 16 hexadecimal digits that only the holder of the key can make: SipHash-2-4 (Aumasson and Bernstein 2012,
 * https://www.aumasson.jp/siphash/siphash.pdf) over its UTF-16 units. It was made for short inputs under a secret key:
 * without the key its values cannot be told from random ones, so trying out a dictionary leads nowhere. The key is made
 * at random once per installation, stays in `storage.local`, and is in no backup and no export.
 */
export function keyedHash(key: HashKey, text: string): string {
  const bytes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) => [
    unit & 0xff,
    unit >> 8,
  ]);
  return sipHash(bytesOf(key), bytes).toString(16).padStart(16, '0');
}

/** SipHash-2-4 of bytes under a key of 16 bytes. */
export function sipHash(key: readonly number[], bytes: readonly number[]): bigint {
  const keys = [wordAt(key, 0), wordAt(key, 8)] as const;
  const v: State = [start[0] ^ keys[0], start[1] ^ keys[1], start[2] ^ keys[0], start[3] ^ keys[1]];
  const whole = bytes.length - (bytes.length % 8);
  const last = wordAt(bytes.slice(whole), 0) | (BigInt(bytes.length & 0xff) << 56n);
  for (let at = 0; at <= whole; at += 8) {
    const word = at < whole ? wordAt(bytes, at) : last;
    v[3] ^= word;
    for (let round = 0; round < 2; round++) mix(v);
    v[0] ^= word;
  }
  v[2] ^= 0xffn;
  for (let round = 0; round < 4; round++) mix(v);
  return v[0] ^ v[1] ^ v[2] ^ v[3];
}

type State = [bigint, bigint, bigint, bigint];

function mix(v: State): void {
  v[0] = (v[0] + v[1]) & mask;
  v[1] = turn(v[1], 13n) ^ v[0];
  v[0] = turn(v[0], 32n);
  v[2] = (v[2] + v[3]) & mask;
  v[3] = turn(v[3], 16n) ^ v[2];
  v[0] = (v[0] + v[3]) & mask;
  v[3] = turn(v[3], 21n) ^ v[0];
  v[2] = (v[2] + v[1]) & mask;
  v[1] = turn(v[1], 17n) ^ v[2];
  v[2] = turn(v[2], 32n);
}

function turn(word: bigint, by: bigint): bigint {
  return ((word << by) | (word >> (64n - by))) & mask;
}

/** Eight bytes, the lowest first; what is missing is 0. */
function wordAt(bytes: readonly number[], at: number): bigint {
  let word = 0n;
  for (let step = 7; step >= 0; step--) word = (word << 8n) | BigInt(bytes[at + step] ?? 0);
  return word;
}

function bytesOf(key: HashKey): number[] {
  return Array.from({ length: 16 }, (_, at) => Number.parseInt(key.slice(at * 2, at * 2 + 2), 16));
}
