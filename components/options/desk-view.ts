import { i18n } from '#i18n';
import { normaliseShortcut, shortcutOwner } from '../../utils/domain/templates/shortcut.ts';
import type { Template } from '../../utils/domain/templates/template.ts';
import { isOvertaken, isUnsaved, shownFields } from './draft.ts';
import { twinChoices, twinOf } from './editor/twins.ts';
import type { RepliesModel } from './RepliesView.tsx';
import type { EditorModel } from './ReplyEditor.tsx';
import { byFolder, type LineGroup, type ReplyLine } from './reply-groups.ts';

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

/**
 * The list: replies that were never saved first, then what was found.
 * @param ranked a search puts the best first; without one they stand in their folders
 */
export function groupsOf(model: RepliesModel, found: readonly Template[], ranked: boolean): LineGroup[] {
  const { templates, folders, desk } = model;
  const stored = new Set(templates.map(({ id }) => id));
  const fresh = [...desk.drafts].flatMap(([id, draft]) =>
    stored.has(id) ? [] : (lineOf(model, draft.base) ?? []),
  );
  const entries = found.flatMap((template) => {
    const line = lineOf(model, template);
    return line === null ? [] : { line, folderId: template.folderId };
  });
  const rest = ranked
    ? [{ name: null, lines: entries.map(({ line }) => line) }]
    : byFolder(entries, folders, i18n.t('replies.no_folder'));
  return [{ name: null, lines: fresh }, ...rest].filter(({ lines }) => lines.length > 0);
}

function lineOf({ templates, desk }: RepliesModel, template: Template): ReplyLine | null {
  const { id } = template;
  const stored = templates.find((other) => other.id === id);
  const draft = desk.drafts.get(id);
  const fields = shownFields(stored, draft);
  if (fields === null) return null;
  const { title, shortcut, language } = fields;
  return { id, title, shortcut, language, unsaved: isUnsaved(stored, draft) };
}
