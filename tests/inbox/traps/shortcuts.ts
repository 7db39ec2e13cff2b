import type { Log } from '../state/log.ts';

// The page's single-key shortcuts. They look at `event.target` as naively as real ones do: a key typed in somebody's
// shadow root arrives with the host as its target, which is no text field, and fires.

const onDocument = new Set(['r', 'e', 'j', 'd', '/']);
const onWindow = new Set(['k', 'u', 'f', '?']);

export function setShortcuts(log: Log): void {
  document.addEventListener('keydown', (event) => fire(event, onDocument, log));
  window.addEventListener('keydown', (event) => fire(event, onWindow, log), true);
}

function fire(event: KeyboardEvent, keys: ReadonlySet<string>, log: Log): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !keys.has(event.key)) return;
  if (!isTextField(event.target)) log.shortcuts.push(event.key);
}

function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLElement && target.isContentEditable;
}
