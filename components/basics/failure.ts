import { i18n } from '#i18n';

/** Why something asked for was not done. */
export type Failure = 'unanswered' | 'read-only' | 'disk-full';

/** After somebody typed: what became of the text is said first. */
export function textFailure(failure: Failure): string {
  switch (failure) {
    case 'unanswered':
      return i18n.t('options.not_saved');
    case 'read-only':
      return i18n.t('failure.text_read_only');
    case 'disk-full':
      return i18n.t('failure.text_disk_full');
  }
}

/** After a press. */
export function pressFailure(failure: Failure): string {
  switch (failure) {
    case 'unanswered':
      return i18n.t('options.lost');
    case 'read-only':
      return i18n.t('failure.read_only');
    case 'disk-full':
      return i18n.t('failure.disk_full');
  }
}
