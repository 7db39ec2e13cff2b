/** `too-big` is told before the rest is read; `not-text` is neither UTF-8 nor UTF-16 with its mark. */
export type TextRead = { ok: true; text: string } | { ok: false; problem: 'too-big' | 'not-text' };

/**
 * The text of a stream, without its byte order mark.
 * @param mostBytes one byte more and the stream is cancelled, so memory stays bounded
 * @returns rejects only when the stream itself breaks
 */
export async function readText(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  mostBytes: number,
): Promise<TextRead> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  // Leaving the loop cancels the stream.
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > mostBytes) return { ok: false, problem: 'too-big' };
    chunks.push(chunk);
  }
  return decode(joined(chunks, size));
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

function decode(bytes: Uint8Array<ArrayBuffer>): TextRead {
  try {
    return { ok: true, text: new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, problem: 'not-text' };
  }
}

/** By the byte order mark. Without one it is UTF-8, whose own mark the decoder takes off itself. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
