import {
  type Canvas,
  fileProblem,
  fitPicture,
  mostFileBytes,
  type Packed,
  type PictureProblem,
} from '../domain/templates/fit-picture.ts';
import type { TemplateImage } from '../domain/templates/image.ts';

export type MadePicture = { ok: true; image: TemplateImage } | { ok: false; problem: PictureProblem };

/** A file drawn anew, so that nothing but its pixels is left: no place, no camera, no hidden text. */
export async function makePicture(file: Blob, id: string): Promise<MadePicture> {
  if (file.size > mostFileBytes) return { ok: false, problem: 'too-big' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const problem = fileProblem(bytes);
  if (problem !== null) return { ok: false, problem };
  // It turns a photo as its camera was held, which is the default of both browsers.
  const bitmap = await createImageBitmap(new Blob([bytes])).catch(() => null);
  if (bitmap === null) return { ok: false, problem: 'broken' };
  const fitted = await fitPicture(canvasOf(bitmap)).finally(() => bitmap.close());
  if (fitted === null) return { ok: false, problem: 'too-big' };
  const { type, width, height } = fitted;
  return { ok: true, image: { id, type, width, height, data: fitted.bytes.toBase64() } };
}

function canvasOf(bitmap: ImageBitmap): Canvas {
  const { width, height } = bitmap;
  return { width, height, pack: (w, h, quality) => pack(bitmap, w, h, quality) };
}

async function pack(bitmap: ImageBitmap, width: number, height: number, quality: number): Promise<Packed> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws no pictures.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  const webp = await canvas.convertToBlob({ type: 'image/webp', quality });
  if (webp.type === 'image/webp') return { type: webp.type, bytes: await bytesIn(webp) };
  // A browser that cannot write WebP: JPEG has no transparency, so what was clear becomes white.
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality });
  return { type: 'image/jpeg', bytes: await bytesIn(jpeg) };
}

async function bytesIn(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

/** The file that a stored picture stands for. */
export function pictureBlob({ type, data }: Pick<TemplateImage, 'type' | 'data'>): Blob {
  return new Blob([Uint8Array.fromBase64(data)], { type });
}

/** The same as PNG, the one kind that every clipboard takes. */
export async function pngOf(image: Pick<TemplateImage, 'type' | 'data'>): Promise<Blob> {
  const bitmap = await createImageBitmap(pictureBlob(image));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/png' });
}
