import type { TemplateImage } from '../domain/templates/image.ts';
import { pngOf } from './picture.ts';

/**
 * Copies text by the old command: `navigator.clipboard` is blocked in an extension frame inside a page (measured in
 * Chromium), this works in both browsers after a key or a press.
 * @returns whether the browser says that it copied
 */
export function copyText(text: string): boolean {
  const holder = document.createElement('textarea');
  holder.value = text;
  holder.setAttribute('aria-hidden', 'true');
  holder.style.position = 'fixed';
  holder.style.opacity = '0';
  const before = document.activeElement;
  document.body.append(holder);
  holder.select();
  const copied = document.execCommand('copy');
  holder.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}

/**
 * Copies a picture, after a press only. The frame must have been given `clipboard-write` by the page around it.
 * @returns whether the browser says that it copied
 */
export async function copyPicture(image: TemplateImage): Promise<boolean> {
  try {
    // A promise, because the right to copy ends soon after the press.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(image) })]);
    return true;
  } catch {
    return false;
  }
}
