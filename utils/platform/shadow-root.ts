/** What Firefox gives content scripts; Chromium has the same as `chrome.dom.openOrClosedShadowRoot`, which is not needed. */
interface GeckoElement extends Element {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** An element's shadow root: in Firefox also a closed one, in Chromium only an open one. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const gecko: GeckoElement = element;
  return gecko.openOrClosedShadowRoot ?? element.shadowRoot;
}
