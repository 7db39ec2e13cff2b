/** What happened on the page, for the oracle to show. */
export interface Log {
  readonly sent: { thread: string; text: string }[];
  readonly actions: { what: string; thread: string | null; trusted: boolean }[];
  readonly shortcuts: string[];
  readonly tripwires: string[];
  readonly seen: { type: string; key: string; trusted: boolean }[];
}

export function createLog(): Log {
  return { sent: [], actions: [], shortcuts: [], tripwires: [], seen: [] };
}
