/** What happened to a library that was not as it had been left. Shown until the person has read it. */
export interface LibraryNotice {
  id: string;
  /** UTC ms */
  at: number;
  /**
   * gone: empty where there had been replies · damaged: rows missing or altered · behind: older than what was last saved ·
   * unopenable: the browser could not open it
   */
  cause: 'gone' | 'damaged' | 'behind' | 'unopenable';
  /** Replies in the library now. */
  templates: number;
  /** Of these, the ones that had to be brought back. */
  broughtBack: number;
  /** Of these, the ones that no backup knew: what was left of them was kept, and is worth a look. */
  survivors: number;
  /** Replies that had been there and stand in no copy. */
  missing: number;
  /** UTC ms of the backup they came from; null when there was none. */
  backupAt: number | null;
}

/** How the library is, and where. */
export interface LibraryHealth {
  /** `simple`: no database can be opened (Firefox without history, a full disk), so it is kept in `storage.local`. */
  home: 'database' | 'simple';
  /** Why nothing can be changed: a newer version made it, or updating it failed. Reading and exporting go on. */
  readOnly: null | 'newer' | 'update-failed';
  /** Another window of an older version holds it: nothing can be read until that one is closed. */
  blocked: boolean;
  /** Whether backups can be made in this browser. */
  backups: 'kept' | 'unavailable';
  notices: LibraryNotice[];
}
