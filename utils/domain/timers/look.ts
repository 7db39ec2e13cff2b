import type { Direction, Message, Row } from '../inbox/snapshot.ts';
import type { Surface } from '../inbox/surface.ts';
import type { FiledAs, FilingEvidence } from './observation.ts';

/** A row of the list as timers need it: which thread it certainly stands for, if known, and who wrote last. */
export interface SeenRow extends Pick<Row, 'preview' | 'unread' | 'at'> {
  thread: string | null;
  /** Of the last message: the page marks ours with "You:". */
  from: Direction;
}

export interface OpenThread {
  thread: string;
  /** Oldest first, as they stand. */
  messages: readonly Message[];
  /** What a banner over the thread, or the folder that it was opened from, says. */
  filed: { as: FiledAs; evidence: FilingEvidence } | null;
}

/** One look at a Page's inbox, of which two reads in a row agreed. Only a visible tab should look: others show old rows. */
export interface Look {
  /** UTC ms. */
  at: number;
  pageId: string;
  surface: Surface;
  /** Which folder the list shows; null when that cannot be told. */
  folder: 'inbox' | 'done' | 'spam' | null;
  rows: readonly SeenRow[];
  open: OpenThread | null;
}

/**
 * Looks further apart than this (ms) do not follow one another: between them a tab slept, or a laptop. Then the time of
 * the last look says nothing about when something new appeared.
 */
const mostBetweenLooksMs = 90_000;

/** Whether the second look continues the first, so that what is new appeared between them. */
export function isNextLook(before: Look | null, after: Look): before is Look {
  if (before === null || before.pageId !== after.pageId || before.surface !== after.surface) return false;
  return after.at >= before.at && after.at - before.at <= mostBetweenLooksMs;
}
