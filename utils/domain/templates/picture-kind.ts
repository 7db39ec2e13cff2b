/** What the first bytes of a file say that it is; its name and type may say anything. */
export type PictureKind = 'still' | 'moves' | 'drawing' | 'heic' | 'unknown';

export function pictureKind(bytes: Uint8Array): PictureKind {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return has(bytes, 'acTL', 4_096) ? 'moves' : 'still';
  if (text(0, 3) === '\xff\xd8\xff') return 'still';
  if (text(0, 4) === 'GIF8') return countOf(bytes, '\x21\xf9\x04') > 1 ? 'moves' : 'still';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return has(bytes, 'ANIM', 4_096) ? 'moves' : 'still';
  if (text(0, 2) === 'BM') return 'still';
  if (text(4, 8) === 'ftyp') return isoKind(text(8, 12), text(16, 40));
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*(?:<!DOCTYPE svg|<svg)/is.test(
    text(0, 2_000).replace('ï»¿', ''),
  )
    ? 'drawing'
    : 'unknown';
}

/** AVIF and what iPhones make are one container: the brands tell them apart. */
function isoKind(brand: string, others: string): PictureKind {
  if (brand === 'avis' || brand === 'msf1' || brand === 'hevc') return 'moves';
  if (brand === 'avif' || others.includes('avif')) return 'still';
  return /^(?:hei|mif)/.test(brand) ? 'heic' : 'unknown';
}

function has(bytes: Uint8Array, mark: string, within: number): boolean {
  return countOf(bytes.subarray(0, within), mark) > 0;
}

function countOf(bytes: Uint8Array, mark: string): number {
  const wanted = Array.from(mark, (sign) => sign.charCodeAt(0));
  let count = 0;
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((code, index) => bytes[at + index] === code)) count++;
  }
  return count;
}
