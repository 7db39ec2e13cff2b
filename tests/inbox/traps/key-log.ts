import type { Log } from '../state/log.ts';

/** Notes each key event once, whichever of the page's listeners it reaches: `window` in capture or `document` in bubble. */
export function watchKeys(log: Log): void {
  const noted = new WeakSet<Event>();
  const note = (event: KeyboardEvent): void => {
    if (noted.has(event)) return;
    noted.add(event);
    log.seen.push({ type: event.type, key: event.key, trusted: event.isTrusted });
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    window.addEventListener(type, note, true);
    document.addEventListener(type, note);
  }
}
