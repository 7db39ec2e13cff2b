/** Focusing a frame may fail for a moment: Firefox ignores it inside the key's own event. Tries, ms apart. */
const tries = { every: 40, within: 4_000 };

export interface FocusTries {
  /** Tries now and again until stopped. */
  start(): void;
  stop(): void;
}

/** @param gaveUp the page kept the keyboard all the time */
export function createFocusTries(focus: () => void, gaveUp: () => void): FocusTries {
  let timer: ReturnType<typeof setInterval> | undefined;
  return {
    start() {
      focus();
      const since = performance.now();
      clearInterval(timer);
      timer = setInterval(() => {
        if (performance.now() - since < tries.within) return focus();
        clearInterval(timer);
        gaveUp();
      }, tries.every);
    },
    stop: () => clearInterval(timer),
  };
}
