import { i18n } from '#i18n';
import { type Failure, pressFailure } from '../../basics/failure.ts';
import { type Moment, numberWords } from '../../basics/moment.ts';

export type RestoreOutcome =
  | { restored: true; templates: number; trashed: number }
  | { restored: false; reason: 'damaged' | 'gone' | Failure };

/** @param isLast no older backup is there */
export function restoreSentence(outcome: RestoreOutcome, isLast: boolean, moment: Moment): string {
  if (outcome.restored) {
    const { templates, trashed } = outcome;
    const restored = i18n.t('backups.restored', templates, [numberWords(templates, moment)]);
    if (trashed === 0) return restored;
    return `${restored} ${i18n.t('backups.trashed', trashed, [numberWords(trashed, moment)])}`;
  }
  switch (outcome.reason) {
    case 'damaged':
      return isLast ? i18n.t('backups.damaged_last') : i18n.t('backups.damaged');
    case 'gone':
      return i18n.t('backups.gone');
    default:
      return pressFailure(outcome.reason);
  }
}
