import type { ImportWrite } from '../domain/formats/import-write.ts';
import type { PastImport } from '../domain/library/past-import.ts';

/** Options → background: replies from files of other programs. `undoChange` takes an import back. */
export interface ImportRequests {
  /** Whole or not at all. */
  importReplies(input: ImportInput): ImportAnswer;
  /** Newest first. */
  pastImports(input: null): PastImport[];
}

export interface ImportInput extends ImportWrite {
  /** Name of the file; empty for a pasted text. */
  name: string;
}

/** `changed-since`: the library is not any more what the import was planned for; nothing was written. */
export type ImportAnswer =
  | {
      done: true;
      /** For `undoChange`. */
      id: string;
    }
  | { done: false; reason: 'changed-since' | 'nothing' };
