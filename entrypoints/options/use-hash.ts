import { useEffect, useState } from 'preact/hooks';

/** The location's hash, as it is now. */
export function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const life = new AbortController();
    window.addEventListener('hashchange', () => setHash(location.hash), { signal: life.signal });
    return () => life.abort();
  }, []);
  return hash;
}
