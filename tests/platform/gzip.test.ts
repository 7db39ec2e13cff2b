import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { gunzip, gzip, isGzip } from '../../utils/platform/gzip.ts';
import { bomb, streamOf } from './streams.ts';

const mebibyte = 1024 * 1024;

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('A gzipped text', () => {
  it('is the same afterwards', async () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect(await gunzip(await gzip(text), mebibyte)).toEqual({ ok: true, text });
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  it('is smaller, and known by its first bytes', async () => {
    const zipped = await gzip('Thank you for your message. '.repeat(1_000));
    expect(zipped.byteLength).toBeLessThan(500);
    expect(isGzip(zipped)).toBe(true);
    expect(isGzip(new TextEncoder().encode('{"format":"repartee"}'))).toBe(false);
    expect(isGzip(new Uint8Array([0x1f]))).toBe(false);
  });

  it('may come byte by byte', async () => {
    const zipped = await gzip('Merci, à bientôt 🌻');
    expect(await gunzip(streamOf(...[...zipped].map((byte) => [byte])), 99)).toEqual({
      ok: true,
      text: 'Merci, à bientôt 🌻',
    });
  });

  it('may be as long as allowed, but not one byte longer', async () => {
    const zipped = await gzip('a'.repeat(mebibyte));
    expect((await gunzip(zipped, mebibyte)).ok).toBe(true);
    expect(await gunzip(zipped, mebibyte - 1)).toEqual({ ok: false, problem: 'too-big' });
  });
});

describe('No text is in', () => {
  it('a gzip that was cut off', async () => {
    const zipped = await gzip('Thank you for your message. 🌻');
    for (let length = 0; length < zipped.byteLength; length++) {
      const cut = await gunzip(zipped.slice(0, length), mebibyte);
      expect(cut).toEqual({ ok: false, problem: 'not-text' });
    }
  });

  it('a gzip in which one bit fell over', async () => {
    const zipped = await gzip('Thank you for your message.');
    // Behind the header, of which some fields mean nothing.
    for (let at = 10; at < zipped.byteLength; at++) {
      const broken = zipped.map((byte, index) => (index === at ? byte ^ 1 : byte));
      expect(await gunzip(broken, mebibyte)).toEqual({ ok: false, problem: 'not-text' });
    }
  });

  it('what is no gzip at all', async () => {
    const bytes = new TextEncoder().encode('Hello');
    expect(await gunzip(bytes, mebibyte)).toEqual({ ok: false, problem: 'not-text' });
  });
});

it('A file that holds a gibibyte is refused while it is opened', async () => {
  const zipped = bomb();
  expect(zipped.byteLength).toBeLessThan(2 * mebibyte);
  const piece = 16 * 1024;
  let read = 0;
  const watched = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      controller.enqueue(zipped.slice(read, read + piece));
      read += piece;
    },
  });
  expect(await gunzip(watched, 20 * mebibyte)).toEqual({ ok: false, problem: 'too-big' });
  expect(read).toBeLessThan(zipped.byteLength / 4);
});

// Node stops within a chunk by itself; browsers do not.
it('The browser is given little to inflate at once', async () => {
  const given: number[] = [];
  class Watched extends TransformStream<Uint8Array, Uint8Array> {
    constructor() {
      super({
        transform(chunk, controller) {
          given.push(chunk.byteLength);
          controller.enqueue(chunk);
        },
      });
    }
  }
  vi.stubGlobal('DecompressionStream', Watched);
  const text = 'Thank you. '.repeat(1_000);
  expect(await gunzip(new TextEncoder().encode(text), mebibyte)).toEqual({ ok: true, text });
  expect(Math.max(...given)).toBeLessThanOrEqual(4096);
});

it('What breaks while it is read is no matter of its bytes', async () => {
  const broken = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      controller.error(new DOMException('The file is gone.', 'NotReadableError'));
    },
  });
  await expect(gunzip(broken, mebibyte)).rejects.toThrow('The file is gone.');
});
