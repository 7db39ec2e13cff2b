import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { createAsk, type Output } from '../../utils/messages/client.ts';
import type { ViewRequests } from '../../utils/messages/protocol.ts';
import { type Topic, watch } from '../../utils/messages/revisions.ts';

export const ask = createAsk<ViewRequests>();

/** Requests that only read. */
type Question =
  | 'library'
  | 'pages'
  | 'tabState'
  | 'trash'
  | 'health'
  | 'backups'
  | 'exportDue'
  | 'pastImports';

export interface Asked<T> {
  /** Undefined until the first answer. */
  value: T | undefined;
  /** The last time, nobody answered; the value is the one before. */
  lost: boolean;
  /** Resolves when the new answer is in place. */
  reload(): Promise<void>;
}

/** Asks the background at once, and again whenever one of the topics changes. */
export function useAsked<K extends Question>(
  question: K,
  topics: readonly Topic[],
): Asked<Output<ViewRequests, K>> {
  const [value, setValue] = useState<Output<ViewRequests, K>>();
  const [lost, setLost] = useState(false);
  const turns = useRef({ asked: 0, shown: 0 });

  const reload = useCallback(async () => {
    const turn = ++turns.current.asked;
    const answer = await ask<Question>(question, null);
    // A slow answer must not take the place of a newer one.
    if (turn < turns.current.shown) return;
    turns.current.shown = turn;
    setLost(!answer.ok);
    // The answer belongs to this question; the compiler only knows that it belongs to one of them.
    if (answer.ok) setValue(() => answer.value as Output<ViewRequests, K>);
  }, [question]);

  const wanted = topics.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` stands for the topics, whose array is new each time.
  useEffect(() => {
    const life = new AbortController();
    for (const topic of topics) watch(topic, () => void reload(), life.signal);
    void reload();
    return () => life.abort();
  }, [reload, wanted]);
  return { value, lost, reload };
}
