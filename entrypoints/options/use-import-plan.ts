import { useMemo, useRef } from 'preact/hooks';
import type { ReadText, WizardState } from '../../components/options/import/import-state.ts';
import { foundIn } from '../../utils/domain/formats/found-replies.ts';
import type { ImportWrite } from '../../utils/domain/formats/import-write.ts';
import { mostReplies } from '../../utils/domain/formats/limits.ts';
import { type ImportPlan, planImport } from '../../utils/domain/formats/plan-import.ts';
import type { Library } from '../../utils/messages/protocol.ts';
import { uiLanguage } from '../../utils/platform/language.ts';

/** What the import would do, as the library and the choices are now; null while there is nothing to import. */
export function useImportPlan(state: WizardState, library: Library): ImportPlan | null {
  const texts = state.kind === 'preview' ? state.texts : null;
  const choices = state.kind === 'preview' ? state.choices : null;
  const planned = useRef(library);
  // While it is written, the preview is what was decided; planning anew with each news of the library would hold the page up.
  if (state.kind !== 'preview' || state.running === 'no') planned.current = library;
  const { templates, folders } = planned.current;
  return useMemo(() => {
    if (texts === null || choices === null) return null;
    const found = foundIn(texts.flatMap(({ result }) => (result.ok ? [result.answer.outcome] : [])));
    if (found.replies.length === 0) return null;
    const context = { now: Date.now(), newId: () => crypto.randomUUID(), language: uiLanguage(), choices };
    return planImport({ templates, folders }, found, context);
  }, [texts, choices, templates, folders]);
}

/** Bytes of one message. Chromium refuses one of 64 MB, and says so to nobody. */
const heaviest = 60_000_000;

/** Why something that was planned is more than can be imported at once; null when it is not. */
export function tooMuch(write: ImportWrite, plan: ImportPlan, library: Library) {
  // More could be kept, but not come back from a file.
  if (library.templates.length + plan.added > mostReplies) return 'too-many';
  return new TextEncoder().encode(JSON.stringify(write)).length > heaviest ? 'too-heavy' : null;
}

/** What the import is remembered by. */
export function nameOf(texts: readonly ReadText[]): string {
  const read = texts.filter(({ result }) => result.ok && result.answer.outcome.ok);
  return read
    .map(({ name }) => name)
    .join(', ')
    .slice(0, 400);
}
