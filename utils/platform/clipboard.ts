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
