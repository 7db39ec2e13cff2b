import { describe, expect, it } from 'vitest';
import {
  type Canvas,
  fileProblem,
  fitPicture,
  mostFileBytes,
} from '../../../utils/domain/templates/fit-picture.ts';
import { bytesOf, longestSide, mostImageBytes } from '../../../utils/domain/templates/image.ts';
import { pictureKind } from '../../../utils/domain/templates/picture-kind.ts';

/** A picture that packs into so many bytes per pixel at full quality. */
function canvas(width: number, height: number, bytesPerPixel: number): Canvas & { tries: number } {
  const made = {
    width,
    height,
    tries: 0,
    async pack(w: number, h: number, quality: number) {
      made.tries++;
      const size = Math.ceil(w * h * bytesPerPixel * quality ** 2);
      return { type: 'image/webp' as const, bytes: new Uint8Array(size) };
    },
  };
  return made;
}

describe('A picture', () => {
  it('that is small stays as large as it is', async () => {
    const small = canvas(300, 200, 0.3);
    expect(await fitPicture(small)).toMatchObject({ width: 300, height: 200 });
    expect(small.tries).toBe(1);
  });

  it.each([
    [4_000, 3_000, 1_600, 1_200],
    [500, 5_000, 160, 1_600],
    [90_000, 3, 1_600, 1],
  ])('of %i × %i becomes %i × %i', async (width, height, w, h) => {
    expect(await fitPicture(canvas(width, height, 0.1))).toMatchObject({ width: w, height: h });
  });

  it('is packed harder, and then made smaller, until it fits', async () => {
    for (const heavy of [0.2, 0.4, 0.8, 3, 8]) {
      const fitted = await fitPicture(canvas(4_000, 3_000, heavy));
      expect(fitted?.bytes.length).toBeLessThanOrEqual(mostImageBytes);
      expect(fitted?.width).toBeLessThanOrEqual(longestSide);
    }
  });

  it('that can never fit is refused', async () => {
    expect(await fitPicture(canvas(4_000, 3_000, 90))).toBeNull();
    expect(await fitPicture(canvas(40_000, 30_000, 0.1))).toBeNull();
    expect(await fitPicture(canvas(0, 3, 0.1))).toBeNull();
  });
});

function file(text: string): Uint8Array {
  return Uint8Array.from({ length: Math.max(200, text.length) }, (_, at) => text.charCodeAt(at) || 0);
}

describe('A file', () => {
  it.each([
    ['a PNG', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'still'],
    ['a PNG that moves', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR----\0\0\0\bacTL', 'moves'],
    ['a JPEG', '\xff\xd8\xff\xe1', 'still'],
    ['a GIF of one picture', 'GIF89a\x21\xf9\x04\x2c', 'still'],
    ['a GIF that moves', 'GIF89a\x21\xf9\x04\x2c--\x21\xf9\x04\x2c', 'moves'],
    ['a WebP', 'RIFF----WEBPVP8 ', 'still'],
    ['a WebP that moves', 'RIFF----WEBPVP8X------ANIM', 'moves'],
    ['an AVIF', '\0\0\0\x1cftypavif\0\0\0\0avifmif1', 'still'],
    ['an AVIF by its second brand', '\0\0\0\x1cftypmif1\0\0\0\0mif1avif', 'still'],
    ['a photo of an iPhone', '\0\0\0\x1cftypheic\0\0\0\0mif1heic', 'heic'],
    ['a film', '\0\0\0\x1cftypisom\0\0\0\0', 'unknown'],
    [
      'a drawing',
      '<?xml version="1.0"?>\n<!-- made by hand -->\n<svg xmlns="http://www.w3.org/2000/svg">',
      'drawing',
    ],
    ['a drawing with a byte order mark', '\xef\xbb\xbf<svg>', 'drawing'],
    ['a text', 'Dear customer', 'unknown'],
    ['nothing', '', 'unknown'],
  ] as const)('is known by its first bytes: %s', (_what, text, kind) => {
    expect(pictureKind(file(text))).toBe(kind);
  });

  it('says why it cannot be taken', () => {
    expect(fileProblem(file('\xff\xd8\xff'))).toBeNull();
    expect(fileProblem(file('GIF89a\x21\xf9\x04\x21\xf9\x04'))).toBe('moves');
    expect(fileProblem(file('Dear customer'))).toBe('no-picture');
    expect(fileProblem(new Uint8Array(mostFileBytes + 1))).toBe('too-big');
  });
});

it('The bytes of a base64 text are counted without unpacking it', () => {
  for (const length of [1, 2, 3, 4, 1_000]) {
    expect(bytesOf({ data: Buffer.alloc(length).toString('base64') })).toBe(length);
  }
});
