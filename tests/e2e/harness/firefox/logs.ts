import type { ChildProcess } from 'node:child_process';
import { onLine } from './lines.ts';

/** Keeps console errors, with the indented lines that belong to them, and uncaught errors of pages and the extension. */
export function collectLogs(browser: ChildProcess): () => string[] {
  const lines: string[] = [];
  let keeping = false;
  onLine(browser, (line) => {
    keeping = isOurs(line) || (keeping && /^\s+\S/.test(line));
    if (keeping) lines.push(line);
  });
  return () => [...lines];
}

function isOurs(line: string): boolean {
  // Firefox's own code reports its errors in the same way, but after a bare name ("console.error: RSLoader: ")
  // where a page's text stands in quotes, or from resource: and chrome: addresses.
  if (line.startsWith('console.error:')) return !/^console\.error: [\w.-]+: $/.test(line);
  return /^JavaScript error: (moz-extension|https):/.test(line);
}
