import { useEffect, useReducer } from 'preact/hooks';
import { emptyDesk, work } from '../../components/options/desk.ts';
import { isUnsaved } from '../../components/options/draft.ts';
import type { RepliesActs } from '../../components/options/RepliesView.tsx';
import type { Template } from '../../utils/domain/templates/template.ts';
import { failureIn } from '../shared/failure.ts';
import { ask } from '../shared/use-asked.ts';
import { removeReply, saveReply } from './reply-requests.ts';
import { eraseTrashed, failed, putBack, undo } from './trash-requests.ts';

/** The desk of the replies page, and what its buttons do. */
export function useDesk(templates: readonly Template[], reload: () => Promise<void>) {
  const [desk, act] = useReducer(work, emptyDesk);
  const storedOf = (id: string) => templates.find((template) => template.id === id);
  const unsaved = [...desk.drafts].some(([id, draft]) => isUnsaved(storedOf(id), draft));

  useEffect(() => {
    if (!unsaved) return;
    const life = new AbortController();
    // The browser asks in its own words before the typed text is lost.
    window.addEventListener('beforeunload', (event) => event.preventDefault(), { signal: life.signal });
    return () => life.abort();
  }, [unsaved]);

  const acts: RepliesActs = {
    select: (id) => act({ kind: 'select', id, templates }),
    open: (aside) => act({ kind: 'open', aside, templates }),
    begin: (language) =>
      act({ kind: 'begin', id: crypto.randomUUID(), language, now: Date.now(), templates }),
    edit(id, change) {
      const base = storedOf(id) ?? desk.drafts.get(id)?.base;
      if (base !== undefined) act({ kind: 'edit', base, change });
    },
    take(id, version) {
      const base = storedOf(id);
      if (base !== undefined) act({ kind: 'take', base, version });
    },
    save(id) {
      const failed = desk.outcome?.id === id && desk.outcome.result.kind === 'failed';
      void saveReply(storedOf(id), desk.drafts.get(id), failed, reload, act);
    },
    discard(id) {
      const draft = desk.drafts.get(id);
      if (!isUnsaved(storedOf(id), draft)) return act({ kind: 'select', id: null, templates });
      act({ kind: 'discard', id, title: storedOf(id)?.title || (draft?.edits.title ?? '') });
    },
    remove: (id) => void removeReply(storedOf(id), reload, act),
    undo: () => void undo(desk.toast, reload, act),
    closeToast: () => act({ kind: 'toast', toast: null }),
    async fill(place, value) {
      const failure = failureIn(await ask('fillPlace', { place, value }));
      if (failure === null) {
        await reload();
        act({ kind: 'filled', place, value });
      }
      return failure;
    },
    async addStarter(languages) {
      const answer = await ask('addStarter', { languages });
      await reload();
      act({
        kind: 'toast',
        toast: answer.ok ? { kind: 'added', count: answer.value.added } : failed(answer.error),
      });
    },
    putBack: (trashed) => putBack(trashed, reload, act),
    eraseTrashed: (trashed) => eraseTrashed(trashed, reload, act),
  };
  return { desk, acts, unsaved };
}
