import { useRef, useState } from 'preact/hooks';
import type {
  ChosenText,
  ReadText,
  WizardActs,
  WizardState,
} from '../../components/options/import/import-state.ts';
import { defaultChoices } from '../../utils/domain/formats/plan-import.ts';
import { readBeside } from './file-reader.ts';

/** The first steps of an import: texts are chosen and read, and what becomes of each reply is decided. */
export function useWizard() {
  const [state, setState] = useState<WizardState>({ kind: 'start' });
  /** Kept while it is looked at, so that it can be mended. */
  const [pasted, setPasted] = useState('');
  const life = useRef(new AbortController());

  async function read(chosen: readonly ChosenText[], known: readonly ReadText[], at: number): Promise<void> {
    life.current.abort();
    life.current = new AbortController();
    const { signal } = life.current;
    const texts: ReadText[] = [];
    for (const [index, text] of chosen.entries()) {
      setState({ kind: 'reading', name: text.name, done: index, total: chosen.length });
      texts.push({ ...text, result: await readBeside(text, signal) });
      if (signal.aborted) return;
    }
    const all = known.toSpliced(at, texts.length, ...texts);
    setState({ kind: 'preview', texts: all, choices: defaultChoices, running: 'no', news: null });
  }

  /** Reads one of the texts again, otherwise. */
  function again(index: number, choice: ChosenText['choice']): void {
    const text = state.kind === 'preview' ? state.texts[index] : undefined;
    if (state.kind !== 'preview' || text === undefined) return;
    const { name, content } = text;
    void read([{ name, content, choice }], state.texts, index);
  }

  const acts: Omit<WizardActs, 'chooseFor' | 'importNow' | 'undo'> = {
    takeFiles(files) {
      if (files.length === 0) return;
      void read(
        files.map((file) => ({ name: file.name, content: file, choice: {} })),
        [],
        0,
      );
    },
    paste: setPasted,
    takePasted: () => void read([{ name: '', content: pasted, choice: {} }], [], 0),
    readAs: (index, format) => again(index, { format }),
    readFields(index, mapping) {
      const format = state.kind === 'preview' ? formatOf(state.texts[index]) : null;
      again(index, format === null ? { mapping } : { format, mapping });
    },
    chooseRow(index, choice) {
      if (state.kind !== 'preview') return;
      const rows = new Map(state.choices.rows).set(index, choice);
      setState({ ...state, choices: { ...state.choices, rows } });
    },
    cancel() {
      life.current.abort();
      setState({ kind: 'start' });
    },
    restart: () => setState({ kind: 'start' }),
  };
  return { state, setState, pasted, acts };
}

function formatOf(text: ReadText | undefined) {
  return text?.result.ok === true ? text.result.answer.format : null;
}
