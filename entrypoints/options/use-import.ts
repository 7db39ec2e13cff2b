import { useRef, useState } from 'preact/hooks';
import type { FileProblem, ImportState } from '../../components/options/backups/import-state.ts';
import type { ImportMode } from '../../utils/domain/formats/import-result.ts';
import type { LibraryFileResult } from '../../utils/domain/formats/library-file.ts';
import { readLibraryFile } from '../../utils/domain/formats/read-library-file.ts';
import { readTextFile } from '../../utils/platform/read-file.ts';
import { failureOf } from '../shared/failure.ts';
import { ask } from '../shared/use-asked.ts';

/** A file on its way into the library: read, looked at, imported. */
export function useImport(onImported: () => Promise<void>) {
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  /** Counts up, so that a file whose reading takes long does not come after another one. */
  const turn = useRef(0);

  async function chooseFile(file: File): Promise<void> {
    const own = ++turn.current;
    setState({ kind: 'reading' });
    const result = await readFile(file);
    if (own !== turn.current) return;
    const { name } = file;
    setState(
      result.ok
        ? { kind: 'chosen', name, file: result.file, running: null, failure: null }
        : { kind: 'refused', name, problem: result.problem },
    );
  }

  async function importFile(mode: ImportMode): Promise<void> {
    if (state.kind !== 'chosen' || state.running !== null) return;
    setState({ ...state, running: mode, failure: null });
    const answer = await ask('importLibrary', { file: state.file, mode });
    if (answer.ok) {
      await onImported();
      setState({ kind: 'done', mode, counts: answer.value, templates: state.file.templates.length });
    } else {
      setState({ ...state, running: null, failure: failureOf(answer.error) });
    }
  }

  return {
    state,
    chooseFile: (file: File) => void chooseFile(file),
    importFile: (mode: ImportMode) => void importFile(mode),
    cancel: () => setState({ kind: 'idle' }),
  };
}

async function readFile(file: File): Promise<LibraryFileResult | { ok: false; problem: FileProblem }> {
  try {
    const read = await readTextFile(file);
    if (read.ok) return readLibraryFile(read.text);
    return { ok: false, problem: { kind: read.problem } };
  } catch {
    return { ok: false, problem: { kind: 'unreadable' } };
  }
}
