import { describe, expect, it } from 'vitest';
import { mostFileBytes } from '../../utils/domain/formats/limits.ts';
import { gzip } from '../../utils/platform/gzip.ts';
import { readTextFile } from '../../utils/platform/read-file.ts';
import { readText } from '../../utils/platform/text-stream.ts';
import { streamOf } from './streams.ts';

const text = 'Merci, à bientôt 🌻\r\n';
const utf8 = new TextEncoder().encode(text);

/** With its byte order mark. */
function utf16(order: 'little' | 'big'): Uint8Array<ArrayBuffer> {
  const bytes = new DataView(new ArrayBuffer(2 * text.length + 2));
  bytes.setUint16(0, 0xfeff, order === 'little');
  for (let at = 0; at < text.length; at++) {
    bytes.setUint16(2 * at + 2, text.charCodeAt(at), order === 'little');
  }
  return new Uint8Array(bytes.buffer);
}

const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]);

describe('A file is read', () => {
  it.each([
    ['in UTF-8', utf8],
    ['in UTF-8 with a mark', marked],
    ['in UTF-16, low byte first', utf16('little')],
    ['in UTF-16, high byte first', utf16('big')],
  ])('%s', async (_what, bytes) => {
    expect(await readTextFile(new Blob([bytes]))).toEqual({ ok: true, text });
    const halves = streamOf([...bytes.slice(0, 1)], [...bytes.slice(1)]);
    expect(await readText(halves, 99)).toEqual({ ok: true, text });
  });

  it('when it is gzipped, whatever its name says', async () => {
    const file = new File([await gzip(text)], 'library.json', { type: 'application/json' });
    expect(await readTextFile(file)).toEqual({ ok: true, text });
  });

  it('when it is empty', async () => {
    expect(await readTextFile(new Blob([]))).toEqual({ ok: true, text: '' });
  });

  it('up to the last byte allowed', async () => {
    expect(await readTextFile(new Blob(['abc']), 3)).toEqual({ ok: true, text: 'abc' });
  });
});

describe('A file is no text', () => {
  it.each([
    ['in another encoding', [0x4d, 0xe9, 0x6d, 0x6f]],
    ['when it ends within a letter', [0x61, 0xc3]],
    ['when it hides a letter in too many bytes', [0xc0, 0xaf]],
    ['when it holds half an emoji', [0xed, 0xa0, 0xbd]],
    ['when it holds half an emoji in UTF-16', [0xff, 0xfe, 0x3d, 0xd8]],
    ['when it ends within a letter of UTF-16', [0xff, 0xfe, 0x61]],
    ['when it is a picture', [0x89, 0x50, 0x4e, 0x47]],
    ['when it is a broken gzip', [0x1f, 0x8b, 0x08, 0x00]],
  ])('%s', async (_what, bytes) => {
    const read = await readTextFile(new Blob([new Uint8Array(bytes)]));
    expect(read).toEqual({ ok: false, problem: 'not-text' });
  });

  it('when it is gzipped twice', async () => {
    const inner = await gzip(text);
    const outer = new Blob([inner]).stream().pipeThrough(new CompressionStream('gzip'));
    const read = await readTextFile(await new Response(outer).blob());
    expect(read).toEqual({ ok: false, problem: 'not-text' });
  });
});

describe('A file that is too big', () => {
  it('is not even opened', async () => {
    const file = new Sealed(mostFileBytes + 1);
    expect(await readTextFile(file)).toEqual({ ok: false, problem: 'too-big' });
  });

  it('is cancelled when it grew meanwhile', async () => {
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: (controller) => controller.enqueue(new Uint8Array(1_000)),
      cancel: () => {
        cancelled = true;
      },
    });
    expect(await readText(endless, 10_000)).toEqual({ ok: false, problem: 'too-big' });
    expect(cancelled).toBe(true);
  });

  it('may only become so when it is inflated', async () => {
    const file = new Blob([await gzip('a'.repeat(mostFileBytes + 1))]);
    expect(file.size).toBeLessThan(100_000);
    expect(await readTextFile(file)).toEqual({ ok: false, problem: 'too-big' });
  });
});

/** A file of a size, whose first byte may not be touched. */
class Sealed extends Blob {
  readonly #size: number;

  constructor(size: number) {
    super();
    this.#size = size;
  }

  override get size(): number {
    return this.#size;
  }

  override stream(): never {
    throw new Error('It was opened.');
  }

  override slice(): never {
    throw new Error('It was opened.');
  }

  override arrayBuffer(): never {
    throw new Error('It was opened.');
  }

  override text(): never {
    throw new Error('It was opened.');
  }
}
