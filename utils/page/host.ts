/** Name of the element that holds everything we show in the page. */
export const hostName = 'repartee-bar';

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Where the bar is drawn. */
  bar: HTMLElement;
}

/**
 * Makes our one element, outside the page's own tree: React never meets it, and the page's layout does not move. The
 * root is closed; what lists replies stands in a frame of the extension's own inside it.
 */
export function createHost(document: Document, css: string): Host {
  // A content script of an older version may have left its own behind.
  for (const old of document.querySelectorAll(hostName)) old.remove();
  const element = document.createElement(hostName);
  element.style.cssText =
    'all: initial; position: fixed; inset: 0 auto auto 0; width: 0; height: 0; z-index: 2147483646;';
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const bar = document.createElement('div');
  root.append(style, bar);
  document.documentElement.append(element);
  return { element, root, bar };
}

/** Waits before putting a removed host back, ms; after the last one the page has its will. */
const putBackAfter = [0, 100, 500, 2_000, 10_000];

/** Puts the host back when the page removes it, each time a little later. */
export function keepMounted(host: Host, signal: AbortSignal): void {
  const home = host.element.ownerDocument.documentElement;
  let times = 0;
  const observer = new MutationObserver(() => {
    if (host.element.isConnected) return;
    const wait = putBackAfter[times++];
    if (wait === undefined) observer.disconnect();
    else setTimeout(() => home.append(host.element), wait);
  });
  observer.observe(home, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
