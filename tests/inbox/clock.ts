import { useEffect, useState } from 'react';

// The only file that reads the time, so that a test can freeze it with the browser's own clock tools.

export function now(): number {
  return Date.now();
}

/** Milliseconds since the epoch, this many seconds ago. */
export function ago(seconds: number): number {
  return now() - seconds * 1000;
}

/** Renders the caller anew every second, whether or not anything changed: the real composer's toolbar does. */
export function useEverySecond(): number {
  const [tick, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTick((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return tick;
}

export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Two animation frames, or 100 ms when the tab is hidden and gets none. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, 100);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(late);
        resolve();
      }),
    );
  });
}
