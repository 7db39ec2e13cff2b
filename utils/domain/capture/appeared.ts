/** A shorter text is no reply that wants to be kept, and may be a correction or an emoji of the page's own. */
const shortestReply = 40;

/**
 * The text that came into a draft in one piece, or null: something was taken away, or what came is too short.
 * @param before what stood there at the last look
 */
export function appearedIn(before: string, after: string): string | null {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  // A selection gives way to what is inserted, so some of the old text may go; most of it must still be there.
  const gone = before.length - start - end;
  const came = after.slice(start, after.length - end).trim();
  return came.length >= shortestReply && gone * 2 <= came.length ? came : null;
}
