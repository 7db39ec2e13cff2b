import type { UndoState } from '../../components/options/import/import-state.ts';
import { failureOf } from '../shared/failure.ts';
import { ask } from '../shared/use-asked.ts';

export async function undoImport(id: string): Promise<UndoState> {
  const answer = await ask('undoChange', { id });
  if (!answer.ok) return { failed: failureOf(answer.error) };
  return answer.value.done ? { kept: answer.value.kept } : { failed: 'gone' };
}
