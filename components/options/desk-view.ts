import { normaliseShortcut, shortcutOwner } from '../../utils/domain/templates/shortcut.ts';
import { isOvertaken, isUnsaved, shownFields } from './draft.ts';
import { twinChoices, twinOf } from './editor/twins.ts';
import type { RepliesModel } from './RepliesView.tsx';
import type { EditorModel } from './ReplyEditor.tsx';

/** The chosen reply as the editor shows it; null when none is chosen, or it is gone. */
export function editorOf(model: RepliesModel): { id: string; model: EditorModel } | null {
  const { templates, desk } = model;
  const id = desk.selected;
  if (id === null) return null;
  const stored = templates.find((template) => template.id === id);
  const draft = desk.drafts.get(id);
  const fields = shownFields(stored, draft);
  if (fields === null) return null;
  const { folders, picture, agentName, pageName, clock, uiLanguage, versions, moment } = model;
  return {
    id,
    model: {
      fields,
      isNew: stored === undefined,
      unsaved: isUnsaved(stored, draft),
      outcome: desk.outcome?.id === id ? desk.outcome.result : null,
      shortcutOwner: shortcutOwner(templates, normaliseShortcut(fields.shortcut), id)?.title ?? null,
      folders,
      twin: twinOf(model, id, fields.twinId),
      twinChoices: twinChoices(templates, fields.language),
      overtaken: isOvertaken(stored, draft),
      picture,
      agentName,
      pageName,
      clock,
      replies: templates,
      uiLanguage,
      versions: stored === undefined ? [] : versions,
      moment,
    },
  };
}
