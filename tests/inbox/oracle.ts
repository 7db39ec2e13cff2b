import type { ComposerKind } from './variant.ts';

/** `window.practice`: what really happened on the page, for tests. It answers from state, never from the DOM. */
export interface Oracle {
  /** True once the inbox has arrived and, where the thread has a composer, the editor is mounted. */
  readonly ready: boolean;
  /** The open Page's name. */
  readonly pageName: string;
  /**
   * Sent since load, oldest first. Only a person's Enter or press on Send sends. On comment surfaces `thread` is
   * `post:<id>`, `comment:<id>` or `private:<comment id>`.
   */
  readonly sent: readonly { thread: string; text: string }[];
  /** Every control of the page that was used; `what` is `open`, `send`, `done`, `delete`, `hide`, `follow-up`, … */
  readonly actions: readonly { what: string; thread: string | null; trusted: boolean }[];
  /** The page's single-key shortcuts that fired, by key. */
  readonly shortcuts: readonly string[];
  /** What no extension may do and something did. A test fails unless this is empty. */
  readonly tripwires: readonly string[];
  /** All key events that reached the page's own listeners, each once. */
  readonly seen: readonly { type: string; key: string; trusted: boolean }[];

  /** The composer's text out of the editor's state: line breaks and paragraph boundaries are "\n". "" without editor. */
  draft(): string;
  /** The caret or selection as offsets into `draft()`; null without one. */
  selection(): { start: number; end: number } | null;
  /**
   * Replaces the draft through the editor's own API, focusses it and puts caret or selection (default: the end).
   * Resolves when state and DOM agree; rejects after 1 s or without an editor.
   */
  setDraft(text: string, selection?: { start: number; end?: number }): Promise<void>;
  /** How many steps Undo has; null where the editor cannot say (textarea, unknown). */
  undoDepth(): number | null;

  /** Opens a thread of this Page in-app: address at once, pane 400 ms later. Throws on an unknown id. */
  openThread(id: string): void;
  /** The customer writes, to the shown thread unless told otherwise. `sticker` = an id and no text. */
  receive(text: string, options?: { thread?: string; secondsAgo?: number; sticker?: boolean }): void;
  /** The Page answers from elsewhere (a colleague, an automatic reply). `vanishes`: the bubble goes after 700 ms. */
  replyFromPage(text: string, options?: { thread?: string; automatic?: boolean; vanishes?: boolean }): void;
  /** Loads older messages of the shown thread, as scrolling up does. */
  loadHistory(): void;
  /** This Page's threads as listed, newest first. */
  threads(): { id: string; name: string }[];
  /** The thread whose pane is shown: in the 400 ms after a switch still the previous one. */
  current(): { id: string; name: string } | null;
  /** The shown thread's loaded messages, oldest first. `at` in ms; `text` joins bubbles with "\n", "" for a sticker. */
  messages(): {
    id: string;
    from: 'customer' | 'page';
    text: string;
    at: number;
    automatic: boolean;
    pending: boolean;
  }[];

  /** Closes the shown thread: the composer goes, a banner comes. */
  closeComposer(): void;
  /** Mounts the pane anew, with a new, empty editor. */
  remount(): void;
  /** Replaces the composer by another kind, and reopens closed threads. */
  switchEditor(kind: ComposerKind): void;

  /** All mounted editors with their state; a post's page has up to three. `draft()` speaks of the one focussed last. */
  editors(): { label: string; surface: 'message' | 'comment' | 'private-reply'; text: string }[];
  /** On a comment surface: shows another post of this Page, in-app. */
  openPost(id: string): void;
}

/** What the hostile script got hold of; there only with `practice=hostile:…`. */
export interface Hostile {
  readonly heard: readonly { type: string; said: string }[];
  readonly messages: readonly string[];
  /** The shadow roots of our element that a class of the page was given, as text. */
  readonly roots: readonly string[];
  /** Strings with "secret" in them that passed a function of the page; with `tampers` the first is the page's own. */
  readonly leaked: readonly string[];
}

declare global {
  interface Window {
    practice: Oracle;
    hostile: Hostile;
  }
}
