import { useEffect, useState } from 'preact/hooks';
import { commandKeys } from '../../utils/platform/commands.ts';

/** The browser-wide key for the inbox; null until known, empty when none is set. */
export function useInboxKey(): string | null {
  const [key, setKey] = useState<string | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const read = () => void commandKeys().then((keys) => setKey(keys['open-inbox'] ?? ''));
    read();
    // It is changed on a page of the browser: the person comes back from there.
    window.addEventListener('focus', read, { signal: life.signal });
    return () => life.abort();
  }, []);
  return key;
}
