import type { ImportCounts, ImportMode } from '../../../utils/domain/formats/import-result.ts';
import type { LibraryFile, LibraryFileProblem } from '../../../utils/domain/formats/library-file.ts';
import type { Failure } from '../../basics/failure.ts';

/** Why a file cannot be imported: also before its text is known. */
export type FileProblem = LibraryFileProblem | { kind: 'unreadable' | 'not-text' };

/** A file on its way into the library. */
export type ImportState =
  | { kind: 'idle' }
  | { kind: 'reading' }
  | { kind: 'refused'; name: string; problem: FileProblem }
  | {
      kind: 'chosen';
      name: string;
      file: LibraryFile;
      /** What is being done with it. */
      running: ImportMode | null;
      /** Why that was not done the last time. */
      failure: Failure | null;
    }
  /** `templates`: replies of the file. */
  | { kind: 'done'; mode: ImportMode; counts: ImportCounts; templates: number };

/** A file is being read or imported: another one has to wait. */
export function isBusy(state: ImportState): boolean {
  return state.kind === 'reading' || (state.kind === 'chosen' && state.running !== null);
}
