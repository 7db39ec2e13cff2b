import type { Language, Template } from '../../../utils/domain/templates/template.ts';
import type { Desk } from '../desk.ts';
import { type ReplyFields, shownFields } from '../draft.ts';
import type { Twin } from './TwinField.tsx';

/** The reply that a form names as its twin, or one that was begun as such and not saved yet. */
export function twinOf(
  { templates, desk }: { templates: readonly Template[]; desk: Pick<Desk, 'drafts'> },
  id: string,
  twinId: string | null,
): Twin | null {
  const named = templates.find((template) => template.id === twinId);
  const twin = named?.id ?? begunTwin(templates, desk, id);
  const stored = templates.find((template) => template.id === twin);
  const fields = twin === null ? null : shownFields(stored, desk.drafts.get(twin));
  if (twin === null || fields === null) return null;
  const { title, language, shortcut, body } = fields;
  return { id: twin, title, language, shortcut, body };
}

/** Id of a new reply that points at this one and was never saved. */
function begunTwin(
  templates: readonly Template[],
  { drafts }: Pick<Desk, 'drafts'>,
  id: string,
): string | null {
  const stored = new Set(templates.map((template) => template.id));
  const begun = [...drafts].find(([other, { edits }]) => !stored.has(other) && edits.twinId === id);
  return begun?.[0] ?? null;
}

/** The same reply in the other language: the one that was begun already, or what to begin; null without a reply. */
export function twinToWrite(
  templates: readonly Template[],
  desk: Pick<Desk, 'drafts'>,
  id: string,
): { begun: string } | { language: Language; edits: Partial<ReplyFields> } | null {
  const begun = begunTwin(templates, desk, id);
  if (begun !== null) return { begun };
  const stored = templates.find((template) => template.id === id);
  const fields = shownFields(stored, desk.drafts.get(id));
  if (fields === null) return null;
  return { language: fields.language === 'en' ? 'fr' : 'en', edits: twinEdits(id, fields) };
}

/** What may be linked with a reply in this language: those in the other one that are no pair yet. */
export function twinChoices(
  templates: readonly Template[],
  language: Language,
): { id: string; title: string }[] {
  const known = new Set(templates.map(({ id }) => id));
  return templates
    .filter((other) => other.language !== language && !known.has(other.twinId ?? ''))
    .map(({ id, title }) => ({ id, title }))
    .toSorted((a, b) => a.title.localeCompare(b.title));
}

/** What the same reply in the other language begins with: the words to put into it, and everything about its use. */
function twinEdits(id: string, fields: ReplyFields): Partial<ReplyFields> {
  const { title, body, folderId, surfaces, frequent, favourite, imageId } = fields;
  return { title, body, folderId, surfaces, frequent, favourite, imageId, twinId: id };
}
