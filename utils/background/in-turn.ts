import type { Store } from '../storage/contract.ts';

const lastOf = new WeakMap<Store, Promise<unknown>>();

/**
 * Runs what reads rows and then writes them after everything of that kind that was asked for before. Two such runs side
 * by side would each write over what the other had just changed.
 */
export function inTurn<T>(store: Store, run: () => Promise<T>): Promise<T> {
  const own = (lastOf.get(store) ?? Promise.resolve()).then(run, run);
  lastOf.set(store, own);
  return own;
}
