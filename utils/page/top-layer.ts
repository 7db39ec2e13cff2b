import { shadowRootOf } from '../platform/shadow-root.ts';

/** The browser's top layer: what came into it after our host stands over it, whatever its z-index. */
export interface TopLayer {
  /** Whether anything else is in it now. */
  shared(): boolean;
  /** The host was put on top just now. */
  raised(): void;
  /**
   * Whether something stands over the host.
   * @param thorough looks into shadow roots, too: a walk through the whole page, so not for every frame
   */
  isOver(thorough: boolean): boolean;
}

const inTopLayer = ':popover-open, :modal, :fullscreen';

/** Call this before the page's first script: its listener must be the first to hear. */
export function watchTopLayer(document: Document, host: HTMLElement, signal: AbortSignal): TopLayer {
  /** Below the host: they were there when it was raised. Not those in shadow roots, whose opening nobody hears. */
  let before = new Set<Element>();

  function others(thorough: boolean): Element[] {
    const roots = thorough ? [document, ...shadowRootsIn(document, host)] : [document];
    return roots.flatMap((root) =>
      [...root.querySelectorAll(inTopLayer)].filter((element) => element !== host),
    );
  }

  document.defaultView?.addEventListener(
    'beforetoggle',
    // Whoever opens anew comes on top, also when it was below.
    (event) => event.target instanceof Element && before.delete(event.target),
    { capture: true, signal },
  );
  return {
    shared: () => others(false).length > 0,
    raised: () => {
      before = new Set(others(false));
    },
    isOver: (thorough) => others(thorough).some((element) => !before.has(element)),
  };
}

/** All of the page's, also closed ones where the browser lets us, and those inside others; not the host's own. */
function shadowRootsIn(root: Document | ShadowRoot, host: Element): ShadowRoot[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const inner = element === host ? null : shadowRootOf(element);
    return inner === null ? [] : [inner, ...shadowRootsIn(inner, host)];
  });
}
