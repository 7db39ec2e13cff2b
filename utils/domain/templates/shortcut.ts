import type { Template } from './template.ts';

/** What a person may type into the shortcut field, brought to the stored form: no slash, no spaces. */
export function normaliseShortcut(typed: string): string {
  return typed
    .normalize('NFC')
    .trim()
    .replace(/^\/+/, '')
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{N}_-]/gu, '')
    .slice(0, 40);
}

/** The other template that already answers to this shortcut, if any. */
export function shortcutOwner(
  templates: readonly Template[],
  shortcut: string,
  ownId: string,
): Template | undefined {
  if (shortcut === '') return undefined;
  const wanted = shortcut.toLowerCase();
  return templates.find((other) => other.id !== ownId && other.shortcut.toLowerCase() === wanted);
}
