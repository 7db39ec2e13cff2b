import type { BrowserName, LaunchOptions } from '../harness/types.ts';

/** One way in which a browser keeps a database. */
export interface Engine {
  label: string;
  browser: BrowserName;
  options: Partial<LaunchOptions>;
}

export const engines: readonly Engine[] = [
  { label: 'chromium, leveldb', browser: 'chromium', options: { indexedDb: 'leveldb' } },
  { label: 'chromium, sqlite', browser: 'chromium', options: { indexedDb: 'sqlite' } },
  { label: 'firefox', browser: 'firefox', options: {} },
];
