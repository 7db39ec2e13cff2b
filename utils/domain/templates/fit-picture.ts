import { longestSide, mostImageBytes } from './image.ts';
import { type PictureKind, pictureKind } from './picture-kind.ts';

/** Why a file cannot be the picture of a reply. */
export type PictureProblem = 'no-picture' | 'moves' | 'drawing' | 'heic' | 'too-big' | 'broken';

/** A photo of a good camera is a tenth of it; more would only fill the memory. Bytes. */
export const mostFileBytes = 40_000_000;

/** Pixels that are unpacked at most: four bytes each. */
const mostPixels = 100_000_000;

/** What draws and packs: the browser, or a test. */
export interface Canvas {
  width: number;
  height: number;
  /** The picture drawn anew in this size. @param quality 0 to 1 */
  pack(width: number, height: number, quality: number): Promise<Packed>;
}

export interface Packed {
  type: 'image/webp' | 'image/jpeg';
  bytes: Uint8Array<ArrayBuffer>;
}

const problems: Record<Exclude<PictureKind, 'still'>, PictureProblem> = {
  moves: 'moves',
  drawing: 'drawing',
  heic: 'heic',
  unknown: 'no-picture',
};

/** Why this file is not even unpacked; null when it may be. */
export function fileProblem(bytes: Uint8Array): PictureProblem | null {
  if (bytes.length > mostFileBytes) return 'too-big';
  const kind = pictureKind(bytes);
  return kind === 'still' ? null : problems[kind];
}

const qualities = [0.86, 0.76, 0.66, 0.56];
/** Each time a picture does not fit at the lowest quality, its sides shrink to this part. */
const step = 0.75;
const smallestSide = 320;

/** The picture within both limits, as good as they allow; null when it cannot be. */
export async function fitPicture(
  canvas: Canvas,
): Promise<(Packed & { width: number; height: number }) | null> {
  const { width, height } = canvas;
  if (width < 1 || height < 1 || width * height > mostPixels) return null;
  for (let longest = Math.min(longestSide, Math.max(width, height)); ; longest *= step) {
    const scale = longest / Math.max(width, height);
    const size = { width: sideOf(width * scale), height: sideOf(height * scale) };
    for (const quality of qualities) {
      const packed = await canvas.pack(size.width, size.height, quality);
      if (packed.bytes.length <= mostImageBytes) return { ...packed, ...size };
    }
    if (longest < smallestSide) return null;
  }
}

function sideOf(length: number): number {
  return Math.max(1, Math.round(length));
}
