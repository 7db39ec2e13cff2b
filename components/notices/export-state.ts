import { i18n } from '#i18n';
import { type Failure, pressFailure } from '../basics/failure.ts';

/** How the last export went. */
export type ExportState =
  | { kind: 'idle' | 'busy' }
  | { kind: 'done'; name: string }
  /** `broken`: the library was read, but no file came of it. */
  | { kind: 'failed'; why: Failure | 'broken' };

/** Why there is no file, in a sentence; null when nothing went wrong. */
export function exportProblem(state: ExportState): string | null {
  if (state.kind !== 'failed') return null;
  return state.why === 'broken' ? i18n.t('backups.export_broken') : pressFailure(state.why);
}
