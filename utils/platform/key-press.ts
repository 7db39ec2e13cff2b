import type { KeyPress } from '../domain/settings/keys.ts';

/** What the rules need to know of a keyboard event; the event itself cannot be sent anywhere. */
export function pressOf(event: KeyboardEvent): KeyPress {
  const { key, code, ctrlKey, altKey, shiftKey, metaKey } = event;
  return { key, code, ctrlKey, altKey, shiftKey, metaKey };
}
