import type { Surface } from '../inbox/surface.ts';
import type { TimeRange } from '../inbox/time-range.ts';
import type { FiledAs } from './observation.ts';

/** One message that was seen. Everything here only ever grows more precise, so the order of arrival does not matter. */
export interface Said {
  from: 'customer' | 'page';
  messageId: string | null;
  /** The largest `earliest` and the smallest `latest` that anybody saw; no later than the look that saw it. */
  at: TimeRange;
  /** Ids of messages that stand above, sorted. */
  follows: readonly string[];
  /** UTC ms of the last look that told it. */
  seenAt: number;
  unread: boolean;
  automatic: boolean;
  /** Vanished again: an optimistic bubble that was never sent. */
  gone: boolean;
}

/** What ends a turn without a reply. */
export type Ending =
  | { kind: 'filed'; as: FiledAs; at: TimeRange }
  | { kind: 'no-reply-needed'; at: TimeRange };

export interface Snooze {
  at: number;
  until: number;
}

/** What is known of one thread, as facts by their keys. */
export interface Conversation {
  pageId: string;
  surface: Surface;
  thread: string;
  said: Readonly<Record<string, Said>>;
  endings: Readonly<Record<string, Ending>>;
  snoozes: Readonly<Record<string, Snooze>>;
  /** Everything up to here (UTC ms) was handed out by `settle`; null when nothing was. */
  settledUntil: number | null;
  /** UTC ms of the last settled message; null when none was. */
  heardAt: number | null;
}

/** When a tab last began and stopped to watch, UTC ms. */
export interface Watcher {
  pageId: string;
  began: number | null;
  ended: number | null;
}

/** All that the timers know: a value to be kept as it is. */
export interface Turns {
  /** By `threadKey`. */
  threads: Readonly<Record<string, Conversation>>;
  /** By Page and tab. */
  watchers: Readonly<Record<string, Watcher>>;
}

export const noTurns: Turns = { threads: {}, watchers: {} };

/** The same id can be used on two Pages and on two surfaces. */
export function threadKey(of: { pageId: string; surface: Surface; thread: string }): string {
  return `${of.pageId}/${of.surface}/${of.thread}`;
}
