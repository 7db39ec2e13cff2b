import { i18n } from '#i18n';
import type { Template } from '../../utils/domain/templates/template.ts';
import { type Failure, pressFailure } from '../basics/failure.ts';
import { type Moment, numberWords, timeWords } from '../basics/moment.ts';
import type { Draft } from './draft.ts';
import {
  type ChangeToast,
  changeSentence,
  type UndoneToast,
  undoneSentence,
} from './library/change-words.ts';

/** A short line that tells what happened; one with a draft can be answered with Undo. */
export type Toast =
  | { kind: 'deleted' | 'not-restored'; template: Template; draft: Draft | null }
  | { kind: 'discarded'; id: string; title: string; draft: Draft }
  /** An earlier version was filled in. `until`: UTC ms of the change that had replaced it. */
  | { kind: 'taken'; id: string; title: string; until: number; draft: Draft | null; filled: Draft }
  | { kind: 'added'; count: number }
  | { kind: 'back' | 'back-bare' | 'not-there' | 'erased'; title: string }
  | ChangeToast
  | UndoneToast
  /** Too many changes ago to be taken back. */
  | { kind: 'too-late' }
  | { kind: 'failed'; failure: Failure };

export function toastSentence(toast: Toast, moment: Moment): string {
  switch (toast.kind) {
    case 'deleted':
      return i18n.t('replies.deleted', [toast.template.title]);
    case 'not-restored':
      return i18n.t('replies.not_restored', [toast.template.title]);
    case 'discarded':
      return i18n.t('replies.discarded', [toast.title]);
    case 'taken':
      return i18n.t('version.taken', [toast.title, timeWords(toast.until, moment)]);
    case 'added':
      return i18n.t('replies.added', toast.count, [numberWords(toast.count, moment)]);
    case 'back':
      return i18n.t('trash.is_back', [toast.title]);
    case 'back-bare':
      return i18n.t('trash.is_back_bare', [toast.title]);
    case 'not-there':
      return i18n.t('trash.not_there', [toast.title]);
    case 'erased':
      return i18n.t('trash.erased', [toast.title]);
    case 'changed':
      return changeSentence(toast, moment);
    case 'undone':
      return undoneSentence(toast, moment);
    case 'too-late':
      return i18n.t('tidy.too_late');
    case 'failed':
      return pressFailure(toast.failure);
  }
}

/** Whether there is something to take back. */
export function canUndo(toast: Toast): boolean {
  return toast.kind === 'changed' ? toast.change !== null : 'draft' in toast;
}
