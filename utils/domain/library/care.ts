/** What the person did for the safety of the library. One row. */
export interface Care {
  id: 'care';
  /** UTC ms of the last export to a file; null before the first. */
  exportedAt: number | null;
  /** UTC ms before which nobody is reminded to export; null when that was never put off. */
  remindAfter: number | null;
}

export const newCare: Care = { id: 'care', exportedAt: null, remindAfter: null };

const dayMs = 24 * 60 * 60 * 1000;

/** A month: removing the extension erases every store, and only a file outside the browser survives that. */
export const remindEveryMs = 30 * dayMs;

/** Put off by "Later". */
export const remindLaterMs = 7 * dayMs;

/**
 * Whether it is time to remind the person to export the library to a file.
 * @param firstReplyAt UTC ms at which the oldest reply came; null without replies: nothing to lose
 * @param now UTC ms
 */
export function isExportDue(care: Care, firstReplyAt: number | null, now: number): boolean {
  if (firstReplyAt === null || (care.remindAfter !== null && now < care.remindAfter)) return false;
  return now - Math.max(care.exportedAt ?? 0, firstReplyAt) >= remindEveryMs;
}
