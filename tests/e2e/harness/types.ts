export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** Folder of the built, unpacked extension. */
  extension: string;
  /** Loopback port of the https server that stands in for *.facebook.com. */
  inboxPort: number;
  locale?: 'en' | 'fr';
  theme?: 'light' | 'dark';
  /** Another unpacked extension, installed beside ours. */
  beside?: string;
  /** File to which Chromium writes every request it makes; Firefox has no such log. */
  netLog?: string;
  /** Default true. False needs a display. */
  headless?: boolean;
  /** Folder to keep between launches. Without it a temporary one is made, and removed at the end. */
  profile?: string;
  /** What Chromium keeps new databases in: its own choice unless said here. Firefox has one kind only. */
  indexedDb?: IndexedDbKind;
  /** Firefox: "never remember history". The browser then refuses databases; the extension may run all the same. */
  withoutHistory?: boolean;
}

/** `sqlite` is what Chrome is moving to (platform.md, section 4). */
export type IndexedDbKind = 'leveldb' | 'sqlite';

/** What crosses to the browser and back: JSON values (and undefined as a result). */
export type PageFunction<A extends unknown[], T> = (...args: A) => T | Promise<T>;

/** A document to run functions in. The function travels as source: it sees its arguments and the page, nothing else. */
export interface Frame {
  evaluate<T, A extends unknown[]>(fn: PageFunction<A, T>, ...args: A): Promise<T>;
  /** Asks again until the answer is truthy, also across navigations. Default 10 000 ms. */
  waitFor<T, A extends unknown[]>(fn: PageFunction<A, T>, args?: A, timeoutMs?: number): Promise<T>;
  /** A trusted click on the middle of the first match, once it is there. */
  clickOn(selector: string): Promise<void>;
}

/** Any tab: a web page or an extension page. All input is trusted and goes wherever the focus is. */
export interface Tab extends Frame {
  /** One combination: 'Alt+R', 'Enter', 'Control+Shift+Z', '/'. */
  press(combo: string): Promise<void>;
  type(text: string, options?: { delayMs?: number }): Promise<void>;
  /** All combinations at once, none waiting for the page to answer the one before. */
  typeFast(combos: string[]): Promise<void>;
  /** A second keyDown without keyUp is an auto-repeat. */
  keyDown(key: string): Promise<void>;
  keyUp(key: string): Promise<void>;
  /** CSS pixels of the viewport. */
  click(x: number, y: number): Promise<void>;
  /** PNG of the viewport, frames included. */
  screenshot(path: string): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  bringToFront(): Promise<void>;
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  close(): Promise<void>;
}

export interface Driver {
  name: BrowserName;
  /** Host of the extension's pages: the id in Chromium, the uuid in Firefox. */
  extensionId: string;
  /** What other extensions would send messages to: the id in both. */
  messageId: string;
  newTab(url: string): Promise<Tab>;
  /** An extension page as a tab: 'options.html', 'popup.html#new'. */
  extensionPage(path: string): Promise<Tab>;
  /** The extension's frame inside a tab's page, also in a closed shadow root. Waits for it, 10 s at most. */
  panelFrame(tab: Tab, path?: string): Promise<Frame>;
  /** The service worker or event page is stopped when this resolves. */
  killBackground(): Promise<void>;
  backgroundRunning(): Promise<boolean>;
  /** As an update does: everything of the extension stops and starts anew, its scripts in open tabs are cut off. */
  reloadExtension(): Promise<void>;
  /** Errors of pages, frames and the background so far, to explain a failure. */
  logs(): string[];
  /** Kills the browser as a power cut would. A profile that was given stays. */
  crash(): Promise<void>;
  close(): Promise<void>;
}
