/** What Firefox gives a content script to make objects that the page's own scripts may look into. */
interface GeckoWindow extends Window {
  wrappedJSObject: { ClipboardEvent: typeof ClipboardEvent };
}

declare function cloneInto<T>(value: T, target: object): T;

/**
 * A paste event in the page's own realm: Firefox shows the page no data of one that was made here, and takes none by the
 * standard's `clipboardData` (measured in ESR 153), only by its own older fields.
 */
export function geckoPaste(view: Window, text: string): ClipboardEvent {
  const realm = (view as GeckoWindow).wrappedJSObject; // only called in Firefox
  const init = { dataType: 'text/plain', data: text, bubbles: true, cancelable: true };
  return new realm.ClipboardEvent('paste', cloneInto(init, realm));
}
