import { i18n } from '#i18n';
import type { ReplySort } from '../../../utils/domain/library/reply-sort.ts';
import type { Template } from '../../../utils/domain/templates/template.ts';
import { type Moment, numberWords } from '../../basics/moment.ts';
import { isUnsaved, shownFields } from '../draft.ts';
import type { RepliesModel } from '../RepliesView.tsx';
import { byFolder, type LineGroup, type ReplyLine } from '../reply-groups.ts';
import type { TidyModel } from './tidy.ts';

/**
 * The list: replies that were never saved first, then the others in the order given.
 * @param ranked a search puts the best first, whatever their folders
 * @param narrowed only some are shown, so folders without any are none of the list's business
 */
export function groupsOf(
  model: RepliesModel,
  ordered: readonly Template[],
  { ranked, narrowed }: { ranked: boolean; narrowed: boolean },
): LineGroup[] {
  const { templates, folders, desk, tidy } = model;
  const stored = new Map(templates.map((template) => [template.id, template]));
  const lineOf = (template: Template) => lineFor(model, template, stored.get(template.id));
  const fresh = [...desk.drafts].flatMap(([id, draft]) => (stored.has(id) ? [] : lineOf(draft.base)));
  const entries = ordered.map((template) => ({ line: lineOf(template), folderId: template.folderId }));
  const rest =
    ranked || tidy.sort !== 'folder'
      ? [{ name: null, place: null, lines: entries.map(({ line }) => line) }]
      : byFolder(entries, folders, i18n.t('replies.no_folder'), !narrowed);
  const groups = [{ name: null, place: null, lines: fresh }, ...rest];
  return groups.filter(({ lines, place }) => lines.length > 0 || place?.kind === 'folder');
}

function lineFor(model: RepliesModel, template: Template, stored: Template | undefined): ReplyLine {
  const { desk, tidy, moment } = model;
  const { id } = template;
  const draft = desk.drafts.get(id);
  const { title, shortcut, language } = shownFields(stored, draft) ?? template;
  const unsaved = isUnsaved(stored, draft);
  const note = stored === undefined ? '' : noteOf(stored, tidy, moment);
  return { id, title, shortcut, language, unsaved, fresh: stored === undefined, note };
}

const noteIn: Record<ReplySort, (template: Template, usage: TidyModel['usage'], moment: Moment) => string> = {
  folder: () => '',
  title: () => '',
  changed: ({ updatedAt }, _usage, moment) => dayWords(updatedAt, moment),
  'most-used'({ id }, usage, moment) {
    const uses = usage(id)?.uses ?? 0;
    return uses === 0 ? i18n.t('tidy.never_used') : i18n.t('tidy.uses', uses, [numberWords(uses, moment)]);
  },
  'last-used'({ id }, usage, moment) {
    const at = usage(id)?.lastUsedAt ?? null;
    return at === null ? i18n.t('tidy.never_used') : dayWords(at, moment);
  },
};

function noteOf(template: Template, { sort, usage }: TidyModel, moment: Moment): string {
  return noteIn[sort](template, usage, moment);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day, short. A format is kept, because making one for each of thousands of lines takes long. */
export function dayWords(at: number, { locale }: Moment): string {
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  formats.set(locale, format);
  return format.format(at);
}
