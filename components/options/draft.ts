import { normaliseShortcut } from '../../utils/domain/templates/shortcut.ts';
import {
  type Language,
  maxBodyLength,
  type Template,
  templateDefaults,
} from '../../utils/domain/templates/template.ts';

/** A reply as its form holds it: tags are one text, "no folder" is an empty one. */
export interface ReplyFields {
  title: string;
  shortcut: string;
  folderId: string;
  language: Language;
  tags: string;
  body: string;
}

/** What was typed and not saved. Only the changed fields, so that changes from elsewhere show in the others. */
export interface Draft {
  /** What was stored when the typing began; for a new reply, its empty form. */
  base: Template;
  edits: Partial<ReplyFields>;
}

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
  const { title, shortcut, folderId, language, tags, body } = template;
  return { title, shortcut, folderId: folderId ?? '', language, tags: tags.join(', '), body };
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
  const after = templateOf(before, { ...fieldsOf(before), ...draft.edits }, before.updatedAt);
  return JSON.stringify(fieldsOf(after)) !== JSON.stringify(fieldsOf(before));
}

/** The reply to store. @param now UTC ms */
export function templateOf(base: Template, fields: ReplyFields, now: number): Template {
  return {
    ...base,
    title: fields.title.trim(),
    body: fields.body.replace(/\r\n?/g, '\n'),
    shortcut: normaliseShortcut(fields.shortcut),
    folderId: fields.folderId === '' ? null : fields.folderId,
    language: fields.language,
    tags: tagsIn(fields.tags),
    updatedAt: now,
  };
}

function tagsIn(typed: string): string[] {
  const tags = typed.split(',').map((tag) => tag.trim().slice(0, longestTag).trim());
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, mostTags);
}

export type FieldProblem = 'needs-title' | 'needs-body' | 'body-too-long';

/** What the person has to mend before this can be stored, in the order of the form. */
export function problemsOf(fields: ReplyFields): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (fields.title.trim() === '') problems.push('needs-title');
  if (fields.body.trim() === '') problems.push('needs-body');
  if (fields.body.length > maxBodyLength) problems.push('body-too-long');
  return problems;
}
