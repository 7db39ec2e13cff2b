import { surfaces } from '../../utils/domain/inbox/surface.ts';
import type { Draft, ReplyFields } from '../../utils/domain/templates/reply-draft.ts';
import { normaliseShortcut } from '../../utils/domain/templates/shortcut.ts';
import {
  type Language,
  maxBodyLength,
  type Template,
  templateDefaults,
} from '../../utils/domain/templates/template.ts';

export type { Draft, ReplyFields };

/** Limits of `templateSchema` for tags: more or longer ones are refused by the background. */
const mostTags = 20;
const longestTag = 40;

export function blankTemplate(id: string, language: Language, now: number): Template {
  return {
    id,
    title: '',
    body: '',
    shortcut: '',
    folderId: null,
    language,
    twinId: null,
    tags: [],
    ...templateDefaults,
    createdAt: now,
    updatedAt: now,
  };
}

export function fieldsOf(template: Template): ReplyFields {
  const { id: _id, createdAt: _created, updatedAt: _updated, folderId, tags, ...rest } = template;
  return { ...rest, folderId: folderId ?? '', tags: tags.join(', ') };
}

/** What the form shows: the stored reply, or the one the draft began with, under what was typed. */
export function shownFields(stored: Template | undefined, draft: Draft | undefined): ReplyFields | null {
  const template = stored ?? draft?.base;
  return template === undefined ? null : { ...fieldsOf(template), ...draft?.edits };
}

/** Whether saving would change anything. */
export function isUnsaved(stored: Template | undefined, draft: Draft | undefined): boolean {
  if (draft === undefined) return false;
  const before = stored ?? draft.base;
  const asStored = (edits: Partial<ReplyFields>) =>
    JSON.stringify(templateOf(before, { ...fieldsOf(before), ...edits }, 0));
  return asStored(draft.edits) !== asStored({});
}

/**
 * Whether the stored reply was changed in one of the fields that were typed in, since the typing began: saving would put
 * the typed text in the place of something that the person has not seen.
 */
export function isOvertaken(stored: Template | undefined, draft: Draft | undefined): boolean {
  if (stored === undefined || draft === undefined || !isUnsaved(stored, draft)) return false;
  const before = Object.entries(fieldsOf(draft.base)).filter(([key]) => key in draft.edits);
  const now = new Map(Object.entries(fieldsOf(stored)));
  return before.some(([key, value]) => JSON.stringify(now.get(key)) !== JSON.stringify(value));
}

/** The reply to store. @param now UTC ms */
export function templateOf(base: Template, fields: ReplyFields, now: number): Template {
  return {
    ...base,
    ...fields,
    title: fields.title.trim(),
    body: fields.body.replace(/\r\n?/g, '\n'),
    shortcut: normaliseShortcut(fields.shortcut),
    folderId: fields.folderId === '' ? null : fields.folderId,
    tags: tagsIn(fields.tags),
    surfaces: surfaces.filter((surface) => fields.surfaces.includes(surface)),
    updatedAt: now,
  };
}

function tagsIn(typed: string): string[] {
  const tags = typed.split(',').map((tag) => tag.trim().slice(0, longestTag).trim());
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, mostTags);
}

export type FieldProblem =
  | 'needs-title'
  | 'needs-body'
  | 'body-too-long'
  | 'needs-surface'
  /** Its twin is in the same language · the picture is not in the library: said by a refused save. */
  | 'twin-language'
  | 'picture-gone';

/** What the person has to mend before this can be stored, in the order of the form. */
export function problemsOf(fields: ReplyFields): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (fields.title.trim() === '') problems.push('needs-title');
  if (fields.body.trim() === '') problems.push('needs-body');
  if (fields.body.length > maxBodyLength) problems.push('body-too-long');
  if (fields.surfaces.length === 0) problems.push('needs-surface');
  return problems;
}
