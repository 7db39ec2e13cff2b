import { extensionId } from '../platform/runtime.ts';

export interface Life {
  /** Aborted at the end. */
  signal: AbortSignal;
  /** Asked before each act. The first time it is not so, everything ends. */
  goesOn(): boolean;
}

/**
 * An update or a removal of the extension leaves its script in the page: alive, but cut off, and soon beside its
 * successor (Chromium; Firefox stops it). Nothing tells the script so; it has to look.
 * @param ended called once, after the signal
 */
export function createLife(outer: AbortSignal, ended: () => void): Life {
  const end = new AbortController();
  return {
    signal: AbortSignal.any([outer, end.signal]),
    goesOn() {
      if (extensionId() !== undefined) return true;
      if (!end.signal.aborted) {
        end.abort();
        ended();
      }
      return false;
    },
  };
}
