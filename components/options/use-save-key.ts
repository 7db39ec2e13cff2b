import { useEffect, useRef } from 'preact/hooks';

/** Ctrl+S or Cmd+S, wherever the keyboard is: else the browser would offer to save the page. */
export function useSaveKey(save: () => void): void {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const life = new AbortController();
    window.addEventListener(
      'keydown',
      (event) => {
        const held = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
        if (!held || event.key.toLowerCase() !== 's') return;
        event.preventDefault();
        if (!event.repeat) latest.current();
      },
      { signal: life.signal },
    );
    return () => life.abort();
  }, []);
}
