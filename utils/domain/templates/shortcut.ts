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

/** What two shortcuts have in common when they are the same to whoever types them. */
export function shortcutKey(shortcut: string): string {
  return shortcut.toLowerCase();
}

/** The other template that already answers to this shortcut, if any. */
export function shortcutOwner(
  templates: readonly Template[],
  shortcut: string,
  ownId: string,
): Template | undefined {
  if (shortcut === '') return undefined;
  const wanted = shortcutKey(shortcut);
  return templates.find((other) => other.id !== ownId && shortcutKey(other.shortcut) === wanted);
}
