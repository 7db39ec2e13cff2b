import type { DeskAct } from '../../components/options/desk.ts';
import type { ChangeKind } from '../../components/options/library/change-words.ts';
import type { FolderProblem, TidyActs } from '../../components/options/library/tidy.ts';
import type { Toast } from '../../components/options/toast-words.ts';
import type { BulkChange } from '../../utils/domain/library/bulk.ts';
import type { Answer } from '../../utils/messages/envelope.ts';
import type { Changed } from '../../utils/messages/tidy-protocol.ts';
import { failureOf } from '../shared/failure.ts';
import { ask } from '../shared/use-asked.ts';
import { failed, undo as undoOne } from './trash-requests.ts';

type Act = (act: DeskAct) => void;

/** What the list's own buttons do. */
export function tidyActs(reload: () => Promise<void>, act: Act): TidyActs {
  async function tell(answer: Answer<Changed>, what: ChangeKind, name: string): Promise<boolean> {
    await reload();
    if (!answer.ok) {
      act({ kind: 'toast', toast: failed(answer.error) });
      return false;
    }
    const { id: change, changed: count } = answer.value;
    act({ kind: 'toast', toast: { kind: 'changed', what, count, name, change } });
    return true;
  }

  async function saveFolder(id: string, name: string): Promise<FolderProblem> {
    const answer = await ask('saveFolder', { id, name });
    if (!answer.ok) return failureOf(answer.error);
    if (!answer.value.saved) return answer.value.reason;
    await reload();
    return null;
  }

  return {
    async sort(replySort) {
      const answer = await ask('setSettings', { replySort });
      if (!answer.ok) act({ kind: 'toast', toast: failed(answer.error) });
    },
    addFolder: (name) => saveFolder(crypto.randomUUID(), name),
    renameFolder: saveFolder,
    async deleteFolder(id, name) {
      await tell(await ask('deleteFolder', { id }), 'folder-deleted', name);
    },
    async orderFolders(ids) {
      const answer = await ask('orderFolders', { ids });
      await reload();
      if (!answer.ok) act({ kind: 'toast', toast: failed(answer.error) });
    },
    change: async (ids, change, name) =>
      tell(await ask('changeReplies', { ids, change }), kindOf(change), name),
    async replace(ids, query, replacement) {
      const done = await tell(await ask('replaceText', { ids, query, replacement }), 'replaced', '');
      if (done) act({ kind: 'replaced', ids, query, replacement });
      return done;
    },
  };
}

function kindOf(change: BulkChange): ChangeKind {
  if (change.kind === 'delete') return 'trashed';
  if (change.kind === 'move') return change.folderId === null ? 'loosened' : 'moved';
  return change.add.length > 0 ? 'tagged' : 'untagged';
}

/** Takes back what the toast tells of. */
export function undo(toast: Toast | null, reload: () => Promise<void>, act: Act): Promise<void> {
  const change = toast?.kind === 'changed' ? toast.change : null;
  return change === null ? undoOne(toast, reload, act) : undoMany(change, reload, act);
}

async function undoMany(id: string, reload: () => Promise<void>, act: Act): Promise<void> {
  const answer = await ask('undoChange', { id });
  await reload();
  if (!answer.ok) return act({ kind: 'toast', toast: failed(answer.error) });
  const { value } = answer;
  act({ kind: 'toast', toast: value.done ? { kind: 'undone', kept: value.kept } : { kind: 'too-late' } });
}
