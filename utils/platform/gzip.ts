import { readText, type TextRead } from './text-stream.ts';

/** A text as gzipped UTF-8. Lone surrogates become U+FFFD, unless they are escaped as JSON does. */
export async function gzip(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const zipped = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(zipped).arrayBuffer());
}

/**
 * The text that was gzipped, counted while it is inflated: a small file can hold gigabytes.
 * @param mostBytes of the inflated text
 * @returns `not-text` also for what is no gzip, is damaged or was cut off; rejects when the stream itself cannot be read
 */
export async function gunzip(
  bytes: BufferSource | ReadableStream<Uint8Array<ArrayBuffer>>,
  mostBytes: number,
): Promise<TextRead> {
  const source = bytes instanceof ReadableStream ? bytes : new Blob([bytes]).stream();
  const inflated = source.pipeThrough(inPieces()).pipeThrough(new DecompressionStream('gzip'));
  try {
    return await readText(inflated, mostBytes);
  } catch (error) {
    // What the standard has for bad data; a file that cannot be read is a DOMException.
    if (error instanceof TypeError) return { ok: false, problem: 'not-text' };
    throw error;
  }
}

/** RFC 1952, section 2.3.1. */
export function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

/** Bytes. Deflate makes at most 1,032 times as many of them: 4 MiB. */
const piece = 4096;

/**
 * Chunks cut small, because browsers inflate a whole chunk before the reader can stop them, and give a file of a mebibyte
 * as one: its gibibyte was inflated in 4 s, in pieces it is refused after 0.07 s (measured in Chromium 156, Firefox 153).
 */
function inPieces(): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  return new TransformStream({
    transform(chunk, controller) {
      for (let at = 0; at < chunk.byteLength; at += piece) controller.enqueue(chunk.subarray(at, at + piece));
    },
  });
}
