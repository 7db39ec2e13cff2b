import type { Snapshot } from '../../domain/inbox/snapshot.ts';

/** One look at a page: plain data for everybody, and the few elements that only the page's side may touch. */
export interface Look {
  snapshot: Snapshot;
  composer: HTMLElement | null;
  /** Where the last message and other things that must stay visible are; for placing the bar. */
  keepClear: DOMRect[];
}

/** Reads one surface. Never writes, never clicks, never keeps an element between two looks. */
export interface Adapter {
  id: string;
  handles(url: URL): boolean;
  /** Null while the page shows nothing of this surface yet. @param now UTC ms */
  read(document: Document, url: URL, now: number): Look | null;
}
