import { newConversation } from './advance.ts';
import { inOrder } from './in-order.ts';
import { readTurns, type Turn } from './read-turns.ts';
import { type Conversation, type Turns, threadKey } from './turns.ts';

/** What stays of a thread when its turns are over: times without words or names. Kept by a hash of `key` for 30 days. */
export interface Settled {
  key: string;
  /** UTC ms; facts up to here are history, and start nothing again. */
  settledUntil: number;
  /** UTC ms of the last message; "first message after 24 h" counts from it. */
  heardAt: number | null;
  turns: readonly Turn[];
}

/**
 * Hands out the turns that ended before `before` (UTC ms) and forgets their facts, so that what is kept stays small and
 * a thread's id goes when nobody waits in it. Shortly after an end its facts may still become more precise, or a bubble
 * vanish: leave some minutes.
 */
export function settle(turns: Turns, before: number): { turns: Turns; settled: Settled[] } {
  const settled: Settled[] = [];
  const threads: [string, Conversation][] = [];
  for (const [key, conversation] of Object.entries(turns.threads)) {
    const result = settleOne(conversation, before);
    if (result.settled !== null) settled.push(result.settled);
    if (result.left !== null) threads.push([key, result.left]);
  }
  return { turns: { ...turns, threads: Object.fromEntries(threads) }, settled };
}

/** Puts back what was known of a thread whose facts were all settled, before its next fact comes. */
export function recall(
  turns: Turns,
  thread: Pick<Conversation, 'pageId' | 'surface' | 'thread'>,
  { settledUntil, heardAt }: Pick<Settled, 'settledUntil' | 'heardAt'>,
): Turns {
  const key = threadKey(thread);
  if (turns.threads[key] !== undefined) return turns;
  const conversation = { ...newConversation(thread), settledUntil, heardAt };
  return { ...turns, threads: { ...turns.threads, [key]: conversation } };
}

function settleOne(
  conversation: Conversation,
  before: number,
): { left: Conversation | null; settled: Settled | null } {
  const placed = readTurns(conversation);
  const over = placed.filter(({ turn, endPlace }) => turn.end !== null && endPlace < before);
  const happenings = inOrder(conversation);
  if (happenings.length === 0) {
    const snoozed = Object.values(conversation.snoozes).some(({ at }) => at >= before);
    return { left: snoozed ? conversation : null, settled: null };
  }
  const waiting = placed.find(({ turn }) => turn.end === null);
  const lastEnd = over.at(-1)?.endPlace ?? Number.NEGATIVE_INFINITY;
  // With nobody waiting, what came after the last end (another reply, say) goes as well.
  const rest = happenings.filter(({ place }) => place > lastEnd);
  const nobodyWaits = waiting === undefined && placed.length === over.length;
  const cut = nobodyWaits ? Math.max(lastEnd, ...rest.map(({ place }) => place)) : lastEnd;
  if (cut === Number.NEGATIVE_INFINITY || cut >= before) return { left: conversation, settled: null };
  const gone = happenings.filter(({ place }) => place <= cut);
  const heard = gone.flatMap(({ kind, at }) => (kind === 'said' ? [at.latest] : []));
  const heardAt = heard.length === 0 ? conversation.heardAt : Math.max(...heard);
  const settled: Settled = {
    key: threadKey(conversation),
    settledUntil: Math.max(cut, conversation.settledUntil ?? cut),
    heardAt,
    turns: over.map(({ turn }) => turn),
  };
  const left = nobodyWaits ? null : withoutFacts(conversation, gone, settled);
  return { left, settled };
}

function withoutFacts(
  conversation: Conversation,
  gone: ReturnType<typeof inOrder>,
  { settledUntil, heardAt }: Settled,
): Conversation {
  const past = new Set<unknown>(gone.map((one) => (one.kind === 'said' ? one.said : one.ending)));
  const keep = <T>(facts: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(facts).filter(([, fact]) => !past.has(fact)));
  const { said, endings } = conversation;
  return { ...conversation, said: keep(said), endings: keep(endings), settledUntil, heardAt };
}
