import { readFileSync } from 'node:fs';
import { constants, inflateRawSync, inflateSync } from 'node:zlib';

/** No store of a test holds more in one piece; a stray magic number must not fill the memory. */
const mostInflated = 50_000_000;

/**
 * First bytes of gzip members without optional fields, which browsers write, and of zlib streams (RFC 1952 and 1950; the
 * second byte says how hard it was tried).
 */
const packed = [
  { magic: [0x1f, 0x8b, 0x08, 0x00], header: 10, open: inflateRawSync },
  { magic: [0x78, 0x01], header: 0, open: inflateSync },
  { magic: [0x78, 0x9c], header: 0, open: inflateSync },
  { magic: [0x78, 0xda], header: 0, open: inflateSync },
] as const;

/**
 * Which of these words stand in which files: as they are, in UTF-16 (databases keep texts with rarer letters so), and
 * inside whatever was packed. Snappy, which databases use, leaves the first occurrence of a rare word as it is.
 */
export function findWords(
  files: readonly string[],
  words: readonly string[],
): { word: string; file: string }[] {
  return files.flatMap((file) => {
    const contents = unpacked(readFileSync(file));
    return words
      .filter((word) => contents.some((bytes) => holds(bytes, word)))
      .map((word) => ({ word, file }));
  });
}

function holds(bytes: Buffer, word: string): boolean {
  // As bytes: of a text in UTF-16, Node would look at even places only.
  return bytes.includes(Buffer.from(word)) || bytes.includes(Buffer.from(word, 'utf16le'));
}

function unpacked(bytes: Buffer): Buffer[] {
  const found = [bytes];
  for (const { magic, header, open } of packed) {
    for (
      let at = bytes.indexOf(Buffer.from(magic));
      at >= 0;
      at = bytes.indexOf(Buffer.from(magic), at + 1)
    ) {
      try {
        // What follows a member in its file belongs to something else, and a torn one gives what it can.
        found.push(
          open(bytes.subarray(at + header), {
            finishFlush: constants.Z_SYNC_FLUSH,
            maxOutputLength: mostInflated,
          }),
        );
      } catch {
        // These bytes only looked like a beginning.
      }
    }
  }
  return found;
}
