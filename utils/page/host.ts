/** Name of the element that holds everything we show in the page. */
export const hostName = 'repartee-bar';

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Where the bar is drawn. */
  bar: HTMLElement;
}

/** Important and on the element itself: no style sheet and no animation of the page can beat these. */
const ownStyle = [
  'all: initial',
  'display: block',
  'position: fixed',
  'inset: 0 auto auto 0',
  'width: 0',
  'height: 0',
  'z-index: 2147483647',
]
  .map((rule) => `${rule} !important;`)
  .join(' ');

/**
 * Makes our one element, outside the page's own tree: React never meets it, and the page's layout does not move. The
 * root is closed; what lists replies stands in a frame of the extension's own inside it.
 */
export function createHost(document: Document, css: string): Host {
  // A content script of an older version may have left its own behind.
  for (const old of document.querySelectorAll(hostName)) old.remove();
  // Made where no custom elements are defined: a class that the page defined for this name would be given the closed
  // root by its `ElementInternals`.
  const element = document.implementation.createHTMLDocument('').createElement(hostName);
  element.style.cssText = ownStyle;
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const bar = document.createElement('div');
  root.append(style, bar);
  const host = { element, root, bar };
  mount(document, host);
  return host;
}

/** Puts the host into the page; also back, when the page took it out. */
export function mount(document: Document, host: Host): void {
  document.documentElement.append(host.element);
  raise(host);
}

/**
 * Puts the host into the browser's top layer, over everything that is there now: no z-index of the page reaches it, and
 * no opacity or clip of the page's root takes it along (measured in both browsers).
 */
export function raise({ element }: Host): void {
  element.hidePopover();
  element.showPopover();
}
