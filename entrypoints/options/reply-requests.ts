import type { DeskAct } from '../../components/options/desk.ts';
import {
  type Draft,
  isUnsaved,
  problemsOf,
  shownFields,
  templateOf,
} from '../../components/options/draft.ts';
import type { Template } from '../../utils/domain/templates/template.ts';
import { failureOf } from '../shared/failure.ts';
import { ask } from '../shared/use-asked.ts';
import { failed } from './trash-requests.ts';

type Act = (act: DeskAct) => void;

/**
 * Stores a reply as it stands in the form. What could not be stored stays there.
 * @param again the last try failed: it may have come halfway, so that the reply looks stored already
 */
export async function saveReply(
  stored: Template | undefined,
  draft: Draft | undefined,
  again: boolean,
  reload: () => Promise<void>,
  act: Act,
): Promise<void> {
  const base = stored ?? draft?.base;
  const fields = shownFields(stored, draft);
  if (base === undefined || fields === null) return;
  // Nothing to store; but an empty new reply has to say what it needs.
  if (stored !== undefined && !isUnsaved(stored, draft) && !again) return;
  const problems = problemsOf(fields);
  if (problems.length > 0) {
    act({ kind: 'answered', id: base.id, result: { kind: 'problems', problems } });
    return;
  }
  const template = templateOf(base, fields, Date.now());
  const answer = await ask('saveTemplate', template);
  if (!answer.ok) {
    const result = { kind: 'failed', failure: failureOf(answer.error) } as const;
    act({ kind: 'answered', id: base.id, result });
  } else if (!answer.value.saved) {
    const { by } = answer.value;
    act({ kind: 'answered', id: base.id, result: { kind: 'taken', by } });
  } else {
    await reload();
    act({ kind: 'saved', template });
  }
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
