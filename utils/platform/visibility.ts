/** The second version of the observer, which Chromium has; TypeScript's types and Firefox know the first. */
interface VisibilityOptions extends IntersectionObserverInit {
  trackVisibility: boolean;
  delay: number;
}

/** The least that Chromium allows, ms. */
const delay = 100;

/**
 * Tells whether the browser vouches for an element being seen as it is: not covered, filtered or transparent, also by
 * what the page around this frame does.
 * @returns false where the browser cannot tell (Firefox)
 */
export function watchVisibility(
  target: Element,
  changed: (visible: boolean) => void,
  signal: AbortSignal,
): boolean {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return false;
  const options: VisibilityOptions = { trackVisibility: true, delay, threshold: [0, 0.5, 1] };
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) changed(Reflect.get(entry, 'isVisible') === true);
  }, options);
  observer.observe(target);
  signal.addEventListener('abort', () => observer.disconnect());
  return true;
}
