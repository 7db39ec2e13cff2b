import { useRef } from 'preact/hooks';
import type { UndoState, WizardActs } from '../../components/options/import/import-state.ts';
import { importWrite } from '../../utils/domain/formats/import-write.ts';
import type { Library } from '../../utils/messages/protocol.ts';
import { failureOf } from '../shared/failure.ts';
import { ask } from '../shared/use-asked.ts';
import { undoImport } from './undo-import.ts';
import { nameOf, tooMuch, useImportPlan } from './use-import-plan.ts';
import { useWizard } from './use-wizard.ts';

/** The whole way of an import, from the choice of files to undoing it. */
export function useImportRun(library: Library, reload: () => Promise<void>) {
  const { state, setState, pasted, acts } = useWizard();
  const plan = useImportPlan(state, library);
  const cancelled = useRef(false);

  async function importNow(): Promise<void> {
    if (state.kind !== 'preview' || plan === null || state.running !== 'no') return;
    const write = importWrite(plan);
    const news = tooMuch(write, plan, library);
    if (news !== null) return setState({ ...state, news });
    cancelled.current = false;
    setState({ ...state, running: 'yes', news: null });
    const answer = await ask('importReplies', { name: nameOf(state.texts), ...write });
    const id = answer.ok && answer.value.done ? answer.value.id : null;
    // It cannot be stopped halfway, so it is taken back whole.
    const undo = id !== null && cancelled.current ? await undoImport(id) : 'no';
    const { added, changed, rows } = plan;
    const skipped = rows.length - added - changed;
    if (id !== null && isInPlace(undo)) {
      acts.paste('');
      setState({ kind: 'done', id, added, changed, skipped, undo });
    } else {
      const why = answer.ok ? (id === null ? 'changed-since' : 'cancelled') : failureOf(answer.error);
      // The background tells when it wrote; here it did not, so the page may be behind.
      await reload();
      setState({ ...state, running: 'no', news: why });
    }
  }

  const all: WizardActs = {
    ...acts,
    chooseFor(kind, choice) {
      if (state.kind !== 'preview' || plan === null) return;
      const own = [...(state.choices.rows ?? [])].filter(([index]) => plan.rows[index]?.kind !== kind);
      setState({ ...state, choices: { ...state.choices, [kind]: choice, rows: new Map(own) } });
    },
    importNow: () => void importNow(),
    cancel() {
      if (state.kind !== 'preview' || state.running === 'no') return acts.cancel();
      cancelled.current = true;
      setState({ ...state, running: 'cancelling' });
    },
    async undo() {
      if (state.kind !== 'done') return;
      setState({ ...state, undo: 'busy' });
      setState({ ...state, undo: await undoImport(state.id) });
    },
  };
  return { state, plan, pasted, acts: all };
}

/** Whether what was imported is still there. */
function isInPlace(undo: UndoState): boolean {
  return undo === 'no' || (undo !== 'busy' && 'failed' in undo);
}
