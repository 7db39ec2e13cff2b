import type { Desk, DeskAct, Outcome } from '../../components/options/desk.ts';
import { isUnsaved, problemsOf, shownFields, templateOf } from '../../components/options/draft.ts';
import type { Language, Template } from '../../utils/domain/templates/template.ts';
import { failureOf } from '../shared/failure.ts';
import { ask } from '../shared/use-asked.ts';
import { failed } from './trash-requests.ts';

type Act = (act: DeskAct) => void;

/** Stores a reply as it stands in the form. What could not be stored stays there. */
export async function saveReply(
  id: string,
  stored: Template | undefined,
  { drafts, outcome }: Desk,
  reload: () => Promise<void>,
  act: Act,
): Promise<void> {
  const draft = drafts.get(id);
  const base = stored ?? draft?.base;
  const fields = shownFields(stored, draft);
  if (base === undefined || fields === null) return;
  // The last try may have come halfway, so that the reply looks stored already.
  const again = outcome?.id === id && outcome.result.kind === 'failed';
  // Nothing to store; but an empty new reply has to say what it needs.
  if (stored !== undefined && !isUnsaved(stored, draft) && !again) return;
  const say = (result: Outcome) => act({ kind: 'answered', id, result });
  const problems = problemsOf(fields);
  if (problems.length > 0) return say({ kind: 'problems', problems });
  const template = templateOf(base, fields, Date.now());
  const answer = await ask('saveTemplate', template);
  if (!answer.ok) return say({ kind: 'failed', failure: failureOf(answer.error) });
  if (!answer.value.saved) {
    const { value } = answer;
    if (value.reason === 'shortcut-taken') return say({ kind: 'taken', by: value.by });
    return say({ kind: 'problems', problems: [value.reason] });
  }
  await reload();
  act({ kind: 'saved', template });
}

export async function removeReply(
  template: Template | undefined,
  reload: () => Promise<void>,
  act: Act,
): Promise<void> {
  if (template === undefined) return;
  const answer = await ask('deleteTemplate', { id: template.id });
  if (!answer.ok) {
    act({ kind: 'toast', toast: failed(answer.error) });
    return;
  }
  act({ kind: 'deleted', template });
  await reload();
}

export async function addStarter(
  languages: Language[],
  reload: () => Promise<void>,
  act: Act,
): Promise<void> {
  const answer = await ask('addStarter', { languages });
  await reload();
  act({
    kind: 'toast',
    toast: answer.ok ? { kind: 'added', count: answer.value.added } : failed(answer.error),
  });
}
