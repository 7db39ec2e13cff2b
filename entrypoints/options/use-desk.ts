import { useReducer } from 'preact/hooks';
import { emptyDesk, work } from '../../components/options/desk.ts';
import { isUnsaved, type ReplyFields, shownFields } from '../../components/options/draft.ts';
import { twinToWrite } from '../../components/options/editor/twins.ts';
import type { RepliesActs } from '../../components/options/RepliesView.tsx';
import type { Language, Template } from '../../utils/domain/templates/template.ts';
import { failureIn } from '../shared/failure.ts';
import { ask } from '../shared/use-asked.ts';
import { addStarter, removeReply, saveReply } from './reply-requests.ts';
import { tidyActs, undo } from './tidy-acts.ts';
import { eraseTrashed, putBack } from './trash-requests.ts';
import { useKeptDrafts } from './use-kept-drafts.ts';
import { useLoaded, usePictures } from './use-pictures.ts';

/** One array, so that nothing is searched again while there is nothing. */
const noTemplates: readonly [] = [];

/** The desk of the replies page, and what its buttons do. */
export function useDesk(loaded: readonly Template[] | undefined, reload: () => Promise<void>) {
  const templates = loaded ?? noTemplates;
  const [desk, act] = useReducer(work, emptyDesk);
  const pictures = usePictures();
  const kept = useKeptDrafts(desk, loaded, pictures.imageOf, act);
  const storedOf = (id: string) => templates.find((template) => template.id === id);
  const unsaved = [...desk.drafts].some(([id, draft]) => isUnsaved(storedOf(id), draft));

  const chosen = desk.selected ?? '';
  const imageId = shownFields(storedOf(chosen), desk.drafts.get(chosen))?.imageId ?? null;
  useLoaded(pictures, imageId);

  function begin(language: Language, edits: Partial<ReplyFields>): void {
    act({ kind: 'begin', id: crypto.randomUUID(), language, edits, now: Date.now(), templates });
  }

  const acts: RepliesActs = {
    select: (id) => act({ kind: 'select', id, templates }),
    open: (aside) => act({ kind: 'open', aside, templates }),
    begin: (language) => begin(language, {}),
    writeTwin(id) {
      const twin = twinToWrite(templates, desk, id);
      if (twin === null) return;
      if ('begun' in twin) acts.select(twin.begun);
      else begin(twin.language, twin.edits);
    },
    async choosePicture(id, file) {
      const chosen = await pictures.choose(id, file);
      if (chosen !== null) acts.edit(id, { imageId: chosen });
    },
    edit(id, change) {
      const base = storedOf(id) ?? desk.drafts.get(id)?.base;
      if (base !== undefined) act({ kind: 'edit', base, change });
    },
    take(id, version) {
      const base = storedOf(id);
      if (base !== undefined) act({ kind: 'take', base, version });
    },
    // A chosen picture comes into the library with the draft.
    save: (id) => void kept.flush().then(() => saveReply(id, storedOf(id), desk, reload, act)),
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
      if (failure !== null) return failure;
      await reload();
      act({ kind: 'filled', place, value });
      return null;
    },
    addStarter: (languages) => void addStarter(languages, reload, act),
    putBack: (trashed) => putBack(trashed, reload, act),
    eraseTrashed: (trashed) => eraseTrashed(trashed, reload, act),
    tidy: tidyActs(reload, act),
  };
  return { desk, acts, unsaved, picture: pictures.stateOf(desk.selected, imageId) };
}
