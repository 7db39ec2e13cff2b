import { i18n } from '#i18n';
import type { Folder } from '../../../utils/domain/templates/template.ts';
import type { ReplyFields } from '../draft.ts';

/** What an earlier version had besides its text, as far as that is not what the form shows now. */
export function changedParts(
  now: ReplyFields,
  before: ReplyFields,
  folders: readonly Folder[],
): { label: string; value: string }[] {
  const folderName = folders.find(({ id }) => id === before.folderId)?.name ?? i18n.t('replies.no_folder');
  const languageName = before.language === 'fr' ? i18n.t('language.fr') : i18n.t('language.en');
  const parts = [
    { key: 'title', label: i18n.t('replies.title'), value: before.title },
    { key: 'shortcut', label: i18n.t('replies.shortcut'), value: before.shortcut && `/${before.shortcut}` },
    { key: 'tags', label: i18n.t('replies.tags'), value: before.tags },
    { key: 'folderId', label: i18n.t('replies.folder'), value: folderName },
    { key: 'language', label: i18n.t('replies.language'), value: languageName },
  ] as const;
  return parts
    .filter(({ key }) => now[key] !== before[key])
    .map(({ label, value }) => ({ label, value: value || '–' }));
}
