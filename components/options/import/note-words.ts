import { i18n } from '#i18n';
import type { ImportNote } from '../../../utils/domain/formats/format.ts';

/** What became of a reply, or of something that became none. */
export function noteSentence(note: ImportNote): string {
  switch (note.kind) {
    case 'unsupported-command':
      return i18n.t('import_note.unsupported_command', [note.literal]);
    case 'html-simplified':
      return i18n.t('import_note.html_simplified');
    case 'image-dropped':
      return i18n.t('import_note.image_dropped');
    case 'attachment-dropped':
      return i18n.t('import_note.attachment_dropped');
    case 'shortcut-changed':
      return i18n.t('import_note.shortcut_changed', [note.from]);
    case 'title-shortened':
      return i18n.t('import_note.title_shortened');
    case 'body-shortened':
      return i18n.t('import_note.body_shortened');
    case 'labels-shortened':
      return i18n.t('import_note.labels_shortened');
    case 'characters-removed':
      return i18n.t('import_note.characters_removed');
    case 'quotes-repaired':
      return i18n.t('import_note.quotes_repaired');
    case 'empty-skipped':
      return i18n.t('import_note.empty_skipped', [titleOf(note)]);
    case 'inactive-skipped':
      return i18n.t('import_note.inactive_skipped', [titleOf(note)]);
    case 'regex-skipped':
      return i18n.t('import_note.regex_skipped', [titleOf(note)]);
    case 'script-skipped':
      return i18n.t('import_note.script_skipped', [titleOf(note)]);
  }
}

function titleOf({ title }: { title: string }): string {
  return title === '' ? i18n.t('import.untitled') : title;
}
