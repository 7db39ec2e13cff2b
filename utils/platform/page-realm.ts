/** What Firefox gives a content script to make objects that the page's own scripts may look into. */
interface GeckoWindow extends Window {
  wrappedJSObject?: { ClipboardEvent: typeof ClipboardEvent };
}

declare function cloneInto<T>(value: T, target: object): T;

const own: GeckoWindow | undefined = globalThis.window;
/** Taken at `document_start`, before the page's first script can put something else in its place. */
const PageClipboardEvent = own?.wrappedJSObject?.ClipboardEvent;

/**
 * A paste event in the page's own realm: Firefox shows the page no data of one that was made here, and takes none by the
 * standard's `clipboardData` (measured in ESR 153), only by its own older fields. Only for Firefox.
 */
export function geckoPaste(view: GeckoWindow, text: string): ClipboardEvent {
  const { wrappedJSObject: realm } = view;
  if (realm === undefined || PageClipboardEvent === undefined) throw new Error('This is not Firefox.');
  const init = { dataType: 'text/plain', data: text, bubbles: true, cancelable: true };
  return new PageClipboardEvent('paste', cloneInto(init, realm));
}
