import type { Ask } from '../messages/client.ts';
import type { PanelRequests } from '../messages/protocol.ts';
import { keepAnswers } from './keep-answers.ts';
import type { PanelState, Shown } from './panel-state.ts';
import { termsToLearn } from './suggesting.ts';

/** The reply went in: it is counted, and what was typed for it is kept for the next one. */
export async function afterInsert(
  ask: Ask<PanelRequests>,
  { library, opening, picker, notKept }: PanelState,
  { template, fields }: Shown,
): Promise<void> {
  if (library === null || opening === null || template === null) return;
  await ask('noteUse', { id: template.id, terms: termsToLearn(library, opening) });
  await keepAnswers(ask, fields, picker.answers, notKept, opening.thread.assetId);
}
