import { constants, gzipSync } from 'node:zlib';

/** A stream of exactly these chunks. */
export function streamOf(...chunks: readonly ArrayLike<number>[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  const waiting = [...chunks];
  return new ReadableStream({
    pull(controller) {
      const next = waiting.shift();
      if (next === undefined) controller.close();
      else controller.enqueue(new Uint8Array(next));
    },
  });
}

/** A gibibyte of zeros in about a mebibyte of gzip, but for its end: nobody may come that far. */
export function bomb(): Uint8Array<ArrayBuffer> {
  const header = 10;
  // Flushed fully, so that the same bytes may follow one another.
  const zipped = gzipSync(new Uint8Array(8 * 1024 * 1024), { finishFlush: constants.Z_FULL_FLUSH });
  const block = zipped.subarray(header);
  const bytes = new Uint8Array(header + 128 * block.byteLength);
  bytes.set(zipped.subarray(0, header));
  for (let at = header; at < bytes.byteLength; at += block.byteLength) bytes.set(block, at);
  return bytes;
}
