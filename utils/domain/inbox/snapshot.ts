import type { ThreadIdentity } from './thread.ts';
import type { TimeRange } from './time-range.ts';

/** One line of the thread list. `id` is null where the page's rows carry no address. */
export interface Row {
  id: string | null;
  name: string;
  preview: string;
  unread: boolean;
  at: TimeRange | null;
}

/** Who wrote a bubble; `unknown` where the layout could not be measured (never guessed). */
export type Direction = 'customer' | 'page' | 'unknown';

/** One bubble of the open conversation. Stickers and pictures have an empty `text`. */
export interface Message {
  id: string;
  direction: Direction;
  text: string;
  at: TimeRange | null;
}

/**
 * The native reply box: `unreadable` is an editor of a kind that nobody here can write into safely, `unknown` means that
 * the page is still loading and nothing can be said.
 */
export type ComposerState = 'ready' | 'disabled' | 'absent' | 'unreadable' | 'unknown';

/** What one look at the page told us. Plain data: no DOM node ever stands in a snapshot. */
export interface Snapshot {
  page: { assetId: string | null; name: string | null };
  thread: ThreadIdentity;
  /** The header's name was also found in the list, so it cannot be a placeholder such as "Inbox". */
  nameConfirmed: boolean;
  composer: ComposerState;
  rows: Row[];
  messages: Message[];
  /** Selector name → date of the alternative that matched, for diagnostics. Holds no text of the page. */
  matched: Record<string, string>;
}
