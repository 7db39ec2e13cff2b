import { useState } from 'preact/hooks';
import type { ExportState } from '../../components/notices/export-state.ts';
import { libraryFileName } from '../../utils/domain/formats/file-name.ts';
import { writeLibraryFile } from '../../utils/domain/formats/library-file.ts';
import { downloadText } from '../../utils/platform/download.ts';
import { failureOf } from '../shared/failure.ts';
import { ask } from '../shared/use-asked.ts';

/** Exports the library to a file, once at a time, and tells how it went. */
export function useExport(onExported: () => void) {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });

  async function exportNow(): Promise<void> {
    if (state.kind === 'busy') return;
    setState({ kind: 'busy' });
    setState(await exportLibrary());
    onExported();
  }

  return { state, exportNow: () => void exportNow(), forget: () => setState({ kind: 'idle' }) };
}

async function exportLibrary(): Promise<ExportState> {
  const answer = await ask('exportLibrary', null);
  if (!answer.ok) return { kind: 'failed', why: failureOf(answer.error) };
  try {
    const name = libraryFileName(new Date());
    downloadText(name, writeLibraryFile(answer.value), 'application/json');
    // Not waited for: the file is there, whether or not this can be noted (a library that is read-only notes nothing).
    void ask('noteExport', null);
    return { kind: 'done', name };
  } catch {
    // Times that are none, a text beyond the browser's longest: no file came of it.
    return { kind: 'failed', why: 'broken' };
  }
}
