import { useRef, useState } from 'preact/hooks';

/** Runs a job, and nothing else before it is done: a second press in the same moment does nothing. */
export function useOnce(): [running: boolean, once: (job: () => Promise<void>) => void] {
  const [running, setRunning] = useState(false);
  const busy = useRef(false);
  function once(job: () => Promise<void>): void {
    if (busy.current) return;
    busy.current = true;
    setRunning(true);
    void job().finally(() => {
      busy.current = false;
      setRunning(false);
    });
  }
  return [running, once];
}
