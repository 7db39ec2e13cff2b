import type { Turn } from './read-turns.ts';
import type { Turns } from './turns.ts';

/** Since when a tab has been showing this Page's inbox without a break known to us (UTC ms), or null if none does. */
export function watchingSince({ watchers }: Turns, pageId: string): number | null {
  const began = Object.values(watchers).flatMap((watcher) =>
    watcher.pageId === pageId &&
    watcher.began !== null &&
    watcher.began > (watcher.ended ?? Number.NEGATIVE_INFINITY)
      ? [watcher.began]
      : [],
  );
  return began.length === 0 ? null : Math.min(...began);
}

/** Since when no tab shows this Page's inbox (UTC ms): null while one does, and before the first ever did. */
export function notWatchingSince(turns: Turns, pageId: string): number | null {
  if (watchingSince(turns, pageId) !== null) return null;
  const ended = Object.values(turns.watchers).flatMap((watcher) =>
    watcher.pageId === pageId && watcher.ended !== null ? [watcher.ended] : [],
  );
  return ended.length === 0 ? null : Math.max(...ended);
}

/**
 * Until when this Page's clocks may be shown (UTC ms): now, or the moment at which watching ended. Nothing turns overdue on
 * guesswork: the reply may have been sent from a phone meanwhile.
 */
export function knownUntil(turns: Turns, pageId: string, now: number): number {
  return Math.min(now, notWatchingSince(turns, pageId) ?? now);
}

/** The watchers without those that ended before `before` (UTC ms), but for each Page's last. Tabs come and go. */
export function forgetWatchers(turns: Turns, before: number): Turns {
  const kept = Object.entries(turns.watchers).filter(([, { pageId, began, ended }]) => {
    const over = ended !== null && ended >= (began ?? Number.NEGATIVE_INFINITY) && ended < before;
    return !over || ended === notWatchingSince(turns, pageId);
  });
  return { ...turns, watchers: Object.fromEntries(kept) };
}

/** A break no longer than this (ms) is a reload of the tab: what was known before it is known after it. */
const shortBreakMs = 2 * 60_000;

/**
 * Whether a tab has been watching since this turn was last seen, so that its clock is no guess. After a longer break only
 * what the page shows again is confirmed; the rest may have been answered from a phone.
 */
export function isConfirmed(
  { watchers }: Turns,
  { pageId, seenAt }: Pick<Turn, 'pageId' | 'seenAt'>,
): boolean {
  return Object.values(watchers).some((watcher) => {
    const { began, ended } = watcher;
    if (watcher.pageId !== pageId || began === null || began <= (ended ?? Number.NEGATIVE_INFINITY))
      return false;
    return seenAt >= began || (ended !== null && began - ended <= shortBreakMs);
  });
}
