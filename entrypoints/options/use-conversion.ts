import { useState } from 'preact/hooks';
import type { ConversionState } from '../../components/options/import/export-state.ts';
import { type ConversionFormat, convert, type MadeFile } from '../../utils/domain/formats/convert.ts';
import type { Library } from '../../utils/messages/protocol.ts';
import { downloadText } from '../../utils/platform/download.ts';

/** The library in other programs' formats. A single file is saved at once; of several, each when it is asked for. */
export function useConversion(library: Library) {
  const [state, setState] = useState<ConversionState>({ kind: 'idle' });

  function convertNow(format: ConversionFormat): void {
    try {
      const made = convert(library, format, new Date());
      const [first, ...others] = made.files;
      const alone = first !== undefined && others.length === 0 ? first : null;
      if (alone !== null) save(alone);
      setState({ kind: 'made', format, made, saved: new Set(alone === null ? [] : [alone.name]) });
    } catch {
      setState({ kind: 'failed', format });
    }
  }

  function saveFile(file: MadeFile): void {
    save(file);
    if (state.kind === 'made') setState({ ...state, saved: new Set([...state.saved, file.name]) });
  }

  return { state, convert: convertNow, saveFile };
}

function save({ name, text, type }: MadeFile): void {
  downloadText(name, text, type);
}
