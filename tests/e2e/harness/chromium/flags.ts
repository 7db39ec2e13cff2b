import type { IndexedDbKind, LaunchOptions } from '../types.ts';

// The feature and its stages are Chromium's own names, read in 156.
const databases: Record<IndexedDbKind, string> = {
  leveldb: '--disable-features=IdbSqliteOnDiskRollout',
  sqlite: '--enable-features=IdbSqliteOnDiskRollout:stage/UseSqliteForNewStores',
};

/** Nothing leaves the loopback, nothing is updated, every *.facebook.com is the practice inbox. */
export function chromiumFlags(options: LaunchOptions, logFile: string): string[] {
  return [
    // Chromium refuses its sandbox to root, and containers often lack the namespaces for it.
    '--no-sandbox',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
    '--hide-crash-restore-bubble',
    `--host-resolver-rules=MAP *.facebook.com 127.0.0.1:${options.inboxPort}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    `--lang=${options.locale ?? 'en'}`,
    `--accept-lang=${options.locale === 'fr' ? 'fr-FR,fr,en' : 'en-US,en'}`,
    // The worker's console is read from a log: a debugger attached to it would keep it alive.
    '--enable-logging',
    `--log-file=${logFile}`,
    ...(options.netLog === undefined ? [] : [`--log-net-log=${options.netLog}`]),
    // Unlike media emulation per page, this also holds in frames and pages made later.
    ...(options.theme === 'dark' ? ['--force-dark-mode'] : []),
    ...(options.indexedDb === undefined ? [] : [databases[options.indexedDb]]),
  ];
}
