import { type ImportedReply, type ImportNote, type ReadOutcome, refused } from './format.ts';
import { mostReplies } from './limits.ts';
import { type Found, importedReply } from './reply.ts';
import { cleanLine, shortened } from './text/clean.ts';

/** A reply, or why something in the file is none. */
export type Entry =
  | Found
  | { skipped: 'inactive-skipped' | 'regex-skipped' | 'script-skipped' | 'empty-skipped'; title: string };

/** What a format found, as an outcome: replies within their limits, and a note for each entry that became none. */
export function collected(entries: readonly Entry[], notes: readonly ImportNote[] = []): ReadOutcome {
  if (entries.length > mostReplies) return refused({ kind: 'too-many' });
  const replies: ImportedReply[] = [];
  const skipped: ImportNote[] = [];
  for (const entry of entries) {
    if ('skipped' in entry) {
      skipped.push({ kind: entry.skipped, title: shownTitle(entry.title) });
      continue;
    }
    const reply = importedReply(entry);
    if (reply === null)
      skipped.push({ kind: 'empty-skipped', title: shownTitle(entry.title ?? entry.shortcut ?? '') });
    else replies.push(reply);
  }
  if (replies.length === 0) return refused({ kind: 'no-replies' });
  return { ok: true, replies, folders: foldersOf(replies), notes: [...notes, ...skipped], guess: null };
}

function shownTitle(title: string): string {
  return shortened(cleanLine(title), 120);
}

/** Each path once, in the order in which the replies name them. */
function foldersOf(replies: readonly ImportedReply[]): string[][] {
  const paths = new Map<string, string[]>();
  for (const { folder } of replies) if (folder.length > 0) paths.set(JSON.stringify(folder), folder);
  return [...paths.values()];
}
