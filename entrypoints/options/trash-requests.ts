import type { DeskAct } from '../../components/options/desk.ts';
import type { Toast } from '../../components/options/toast-words.ts';
import type { TrashedTemplate } from '../../utils/domain/library/trash.ts';
import type { AskError } from '../../utils/messages/envelope.ts';
import { failureOf } from '../shared/failure.ts';
import { ask } from '../shared/use-asked.ts';

type Act = (act: DeskAct) => void;

/** Takes back what the toast tells of. */
export async function undo(toast: Toast | null, reload: () => Promise<void>, act: Act): Promise<void> {
  const gone = toast !== null && 'template' in toast ? toast : null;
  const news = gone === null ? null : await putBackNow(gone.template);
  if (gone !== null && news?.kind === 'failed') {
    act({ kind: 'toast', toast: { ...gone, kind: 'not-restored' } });
    return;
  }
  await reload();
  act({ kind: 'undone' });
  if (news !== null && news.kind !== 'back') act({ kind: 'toast', toast: news });
}

export async function putBack(
  { template }: TrashedTemplate,
  reload: () => Promise<void>,
  act: Act,
): Promise<void> {
  const toast = await putBackNow(template);
  await reload();
  act({ kind: 'toast', toast });
}

export async function eraseTrashed(
  { template: { id, title } }: TrashedTemplate,
  reload: () => Promise<void>,
  act: Act,
): Promise<void> {
  const answer = await ask('deleteForGood', { id });
  await reload();
  act({ kind: 'toast', toast: answer.ok ? { kind: 'erased', title } : failed(answer.error) });
}

/** A shortcut that another reply took meanwhile stays with that one. */
async function putBackNow({ id, title }: { id: string; title: string }): Promise<Toast> {
  const answer = await ask('putBack', { id });
  if (!answer.ok) return failed(answer.error);
  if (!answer.value.done) return { kind: 'not-there', title };
  return { kind: answer.value.shortcutDropped ? 'back-bare' : 'back', title };
}

export function failed(error: AskError): Toast {
  return { kind: 'failed', failure: failureOf(error) };
}
