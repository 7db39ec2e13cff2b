import type { KeyPress } from '../domain/settings/keys.ts';
import { pressOf } from '../platform/key-press.ts';

/** Says of each key press in the page whether it is ours; then neither the page nor the draft sees it. */
export type Decide = (press: KeyPress, event: KeyboardEvent) => 'ours' | 'theirs';

/**
 * Stands before every listener of the page: registered at `document_start`, on the window, in the capture phase. Only
 * real keys count; a key that a script made up is the page's own business.
 */
export function guardKeys(window: Window, decide: Decide, signal: AbortSignal): void {
  /** Keys whose press was ours: so are their repeats and their release. */
  const held = new Set<string>();
  /** Keys whose press the page has seen. A release without one belongs to the panel, which had the press. */
  const theirs = new Set<string>();

  function keep(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  const options = { capture: true, signal };
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      // Held down since before the page had the keyboard: the Enter that chose a reply must not send it.
      const heldElsewhere = event.repeat && !theirs.has(event.code) && !held.has(event.code);
      if (heldElsewhere) {
        keep(event);
        return;
      }
      if (event.isComposing || decide(pressOf(event), event) === 'theirs') {
        theirs.add(event.code);
        return;
      }
      held.add(event.code);
      keep(event);
    },
    options,
  );
  window.addEventListener(
    'keypress',
    (event) => event.isTrusted && held.has(event.code) && keep(event),
    options,
  );
  window.addEventListener(
    'keyup',
    (event) => {
      if (!event.isTrusted) return;
      const ours = held.delete(event.code);
      if (!theirs.delete(event.code) || ours) keep(event);
    },
    options,
  );
  window.addEventListener(
    'blur',
    () => {
      // Releases happen elsewhere now: whatever is still down when the window comes back was held elsewhere.
      held.clear();
      theirs.clear();
    },
    options,
  );
}
