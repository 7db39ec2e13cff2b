/** An import that was done, as far as it is remembered. */
export interface PastImport {
  /** With it the import can be undone. */
  id: string;
  /** UTC ms */
  at: number;
  /** Name of the file; empty for a pasted text. */
  name: string;
  /** Replies. */
  added: number;
  changed: number;
  undone: boolean;
}

const mark = 'import:';

/** How an import's record names what it came from, beside the records of other changes. */
export function importSource(name: string): string {
  return mark + name;
}

/** What a record's import came from; null when it was another change. */
export function importName(source: string): string | null {
  return source.startsWith(mark) ? source.slice(mark.length) : null;
}
