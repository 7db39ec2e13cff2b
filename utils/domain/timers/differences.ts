import type { Look } from './look.ts';
import { type Bubbles, messageFacts } from './message-facts.ts';
import type { Observation } from './observation.ts';
import { rowFacts } from './row-facts.ts';

/** The last look, and what has to be remembered of those before it. Lives in the tab, and dies with it. */
export interface Watched {
  look: Look;
  bubbles: Bubbles;
}

/**
 * What a look tells that the one before did not. Without one before (a reload, a sleep), it tells everything on screen: the
 * fold knows what it knew already. Look again `staysAfterMs` after a bubble of ours appeared, even if nothing moves.
 * @param before the result of the last call in this tab, or null
 * @param automaticTexts Meta's instant and away replies, as the person told us
 */
export function differences(
  before: Watched | null,
  look: Look,
  automaticTexts: readonly string[],
): { watched: Watched; seen: Observation[] } {
  const messages = messageFacts(before, look, automaticTexts);
  const seen = [
    ...rowFacts(before?.look ?? null, look, automaticTexts),
    ...messages.seen,
    ...filingFacts(before?.look ?? null, look),
  ];
  return { watched: { look, bubbles: messages.bubbles }, seen };
}

/** The open thread's banner or folder, when it is new. */
function filingFacts(before: Look | null, { at, pageId, surface, open }: Look): Observation[] {
  if (open === null || open.filed === null) return [];
  const same = before?.pageId === pageId && before.open?.thread === open.thread ? before : null;
  if (same !== null && same.open?.filed?.as === open.filed.as) return [];
  const last = open.messages.at(-1)?.at?.earliest ?? at;
  const earliest = Math.min(same === null ? last : Math.max(last, same.at), at);
  return [
    {
      kind: 'thread-filed',
      pageId,
      surface,
      thread: open.thread,
      at: { earliest, latest: at },
      seenAt: at,
      ...open.filed,
    },
  ];
}
