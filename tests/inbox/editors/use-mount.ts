import { useLayoutEffect } from 'react';

/** Runs once per mount. For handing an editor over: its functions read refs, so nothing they use goes stale. */
export function useMount(effect: () => (() => void) | undefined): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per mount is the purpose
  useLayoutEffect(effect, []);
}
