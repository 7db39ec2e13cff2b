import { i18n } from '#i18n';
import type { LibraryNotice } from '../../utils/domain/library/health.ts';
import { type Moment, numberWords, timeWords } from '../basics/moment.ts';

const causes: Record<LibraryNotice['cause'], () => string> = {
  gone: () => i18n.t('notice.gone'),
  damaged: () => i18n.t('notice.damaged'),
  behind: () => i18n.t('notice.behind'),
  unopenable: () => i18n.t('notice.unopenable'),
};

/** What had happened to the library. */
export function causeOf({ cause }: LibraryNotice): string {
  return causes[cause]();
}

/** What was done about it, and what is left to look at: one sentence each. */
export function outcomeOf(notice: LibraryNotice, moment: Moment): string[] {
  const { templates, broughtBack, survivors, missing } = notice;
  const number = (count: number) => numberWords(count, moment);
  const sentences: string[] = [];
  if (broughtBack > 0) sentences.push(putBack(notice, moment));
  else if (templates > 0) sentences.push(i18n.t('notice.all_there', templates, [number(templates)]));
  if (survivors > 0) sentences.push(i18n.t('notice.survivors', survivors, [number(survivors)]));
  if (missing > 0) sentences.push(i18n.t('notice.missing', missing, [number(missing)]));
  else sentences.push(i18n.t('notice.none_missing'));
  return sentences;
}

function putBack({ broughtBack, backupAt }: LibraryNotice, moment: Moment): string {
  const number = numberWords(broughtBack, moment);
  return backupAt === null
    ? i18n.t('notice.put_back_changes', broughtBack, [number])
    : i18n.t('notice.put_back', broughtBack, [timeWords(backupAt, moment), number]);
}

/** Whether the person has something to do: replies are lost or may be old. */
export function needsLook({ survivors, missing }: LibraryNotice): boolean {
  return survivors > 0 || missing > 0;
}
