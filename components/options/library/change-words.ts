import { i18n } from '#i18n';
import { type Moment, numberWords } from '../../basics/moment.ts';

export type ChangeKind =
  | 'moved'
  | 'loosened'
  | 'tagged'
  | 'untagged'
  | 'trashed'
  | 'replaced'
  | 'folder-deleted';

/** Tells of a change of many replies. `change` names it for Undo; null when nothing was changed. */
export interface ChangeToast {
  kind: 'changed';
  what: ChangeKind;
  /** Replies. */
  count: number;
  /** Of the folder or tag. */
  name: string;
  change: string | null;
}

/** Tells that a change was taken back. `kept`: replies that stayed because they were changed again since. */
export interface UndoneToast {
  kind: 'undone';
  kept: number;
}

export function changeSentence({ what, count, name, change }: ChangeToast, moment: Moment): string {
  if (change === null) return i18n.t('tidy.nothing_changed');
  const number = numberWords(count, moment);
  switch (what) {
    case 'moved':
      return i18n.t('tidy.moved', count, [number, name]);
    case 'loosened':
      return i18n.t('tidy.loosened', count, [number]);
    case 'tagged':
      return i18n.t('tidy.tagged', count, [number, name]);
    case 'untagged':
      return i18n.t('tidy.untagged', count, [number, name]);
    case 'trashed':
      return i18n.t('tidy.trashed', count, [number]);
    case 'replaced':
      return i18n.t('tidy.replaced', count, [number]);
    case 'folder-deleted':
      return i18n.t('tidy.folder_deleted', [name]);
  }
}

export function undoneSentence({ kept }: UndoneToast, moment: Moment): string {
  if (kept === 0) return i18n.t('tidy.undone');
  return i18n.t('tidy.undone_but', kept, [numberWords(kept, moment)]);
}
