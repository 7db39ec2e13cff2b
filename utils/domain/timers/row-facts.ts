import type { TimeRange } from '../inbox/time-range.ts';
import { isAutomaticText } from './automatic.ts';
import { isNextLook, type Look, type SeenRow } from './look.ts';
import type { Observation } from './observation.ts';
import { overlap, within } from './ranges.ts';

/**
 * What the rows of the list tell anew. A row that is gone tells nothing: lists are recycled, filtered and scrolled. The
 * open thread is told by its messages, which know more, and whose bubbles can vanish again.
 */
export function rowFacts(before: Look | null, after: Look, automaticTexts: readonly string[]): Observation[] {
  const samePage = before !== null && before.pageId === after.pageId && before.surface === after.surface;
  const known = new Map<string, SeenRow>();
  if (samePage) for (const row of before.rows) if (told(before, row)) known.set(row.thread ?? '', row);
  return after.rows.flatMap((row) => {
    if (!told(after, row) || row.thread === null || row.at === null) return [];
    const was = known.get(row.thread);
    const sameFolder = before?.folder === after.folder;
    if (was !== undefined && sameFolder && !isNews(was, row)) return [];
    const at = narrow(
      row,
      row.at,
      was,
      isNextLook(before, after) ? { earliest: before.at, latest: after.at } : null,
    );
    return factsOf(row, row.thread, at, after, automaticTexts);
  });
}

/** Whether a look's row is one that is told at all. */
function told({ open }: Look, row: SeenRow): boolean {
  if (row.thread === null || row.from === 'unknown') return false;
  return open?.thread !== row.thread || open.messages.every(({ direction }) => direction === 'unknown');
}

/** Times as text drift ("3 min", "4 min"); as long as they may be the same moment, they are. */
function isNews(was: SeenRow, row: SeenRow): boolean {
  if (was.from !== row.from || was.preview !== row.preview || (row.unread && !was.unread)) return true;
  return was.at === null || row.at === null || !overlap(was.at, row.at);
}

/** What two looks one after another add to the page's own time. Where they contradict it, it stands. */
function narrow(row: SeenRow, at: TimeRange, was: SeenRow | undefined, between: TimeRange | null): TimeRange {
  const appeared = was !== undefined && (was.from !== row.from || was.preview !== row.preview);
  const answers = row.from === 'page' && was?.from === 'customer' && was.at !== null;
  const later = answers && was.at !== null ? within(at, { ...at, earliest: was.at.earliest }) : at;
  return appeared && between !== null ? within(later, between) : later;
}

function factsOf(
  row: SeenRow,
  thread: string,
  at: TimeRange,
  { pageId, surface, at: seenAt, folder }: Look,
  automaticTexts: readonly string[],
): Observation[] {
  const about = { pageId, surface, thread, seenAt };
  if (folder === 'done' || folder === 'spam') {
    const filedAt = { earliest: Math.min(at.earliest, seenAt), latest: seenAt };
    return [{ kind: 'thread-filed', ...about, at: filedAt, as: folder, evidence: 'folder' }];
  }
  const message = { ...about, at, messageId: null, follows: null };
  if (row.from === 'customer') return [{ kind: 'customer-wrote', ...message, unread: row.unread }];
  const automatic = isAutomaticText(row.preview, automaticTexts);
  return [{ kind: 'page-replied', ...message, automatic, staying: true }];
}
