import { i18n } from '#i18n';
import type { FormatId } from '../../../utils/domain/formats/format.ts';
import { formats } from '../../../utils/domain/formats/formats.ts';
import type { Choice, ImportPlan, PlannedRow, RowKind } from '../../../utils/domain/formats/plan-import.ts';
import type { PastImport } from '../../../utils/domain/library/past-import.ts';
import { pressFailure } from '../../basics/failure.ts';
import { type Moment, numberWords } from '../../basics/moment.ts';
import type { ImportNews, UndoState, WizardState } from './import-state.ts';

export function formatName(id: FormatId): string {
  switch (id) {
    case 'json':
      return i18n.t('import.format_json');
    case 'table':
      return i18n.t('import.format_table');
    case 'paste':
      return i18n.t('import.format_paste');
    case 'repartee-csv':
      return i18n.t('convert.table');
    default:
      return formats.find((format) => format.id === id)?.label ?? id;
  }
}

export function foundWords(count: number, moment: Moment): string {
  return i18n.t('import.found', count, [numberWords(count, moment)]);
}

const kinds: Record<RowKind, () => string> = {
  new: () => i18n.t('import.kind_new'),
  same: () => i18n.t('import.kind_same'),
  changed: () => i18n.t('import.kind_changed'),
  'shortcut-conflict': () => i18n.t('import.kind_conflict'),
  unsupported: () => i18n.t('import.kind_unsupported'),
};

export function kindLabel(kind: RowKind): string {
  return kinds[kind]();
}

/** What stands in the way, where something does. */
export function kindHint({ kind, present, wanted }: PlannedRow): string | null {
  if (kind === 'changed' && present !== null) return i18n.t('import.differs_from', [present.title]);
  if (kind !== 'shortcut-conflict') return null;
  return present === null
    ? i18n.t('import.taken_in_file', [wanted])
    : i18n.t('import.calls', [wanted, present.title]);
}

/** Kinds about which there is something to choose. */
export type Asked = 'changed' | 'shortcut-conflict' | 'unsupported';

export const askedKinds: readonly { kind: Asked; question: (count: number, words: string) => string }[] = [
  { kind: 'changed', question: (count, words) => i18n.t('import.all_changed', count, [words]) },
  { kind: 'shortcut-conflict', question: (count, words) => i18n.t('import.all_conflicts', count, [words]) },
  { kind: 'unsupported', question: (count, words) => i18n.t('import.all_unsupported', count, [words]) },
];

/** @param replaceable whether one is there whose place it could take */
export function choicesOf(kind: 'unsupported', replaceable: boolean): ('rename' | 'skip')[];
export function choicesOf(kind: RowKind, replaceable: boolean): Choice[];
export function choicesOf(kind: RowKind, replaceable: boolean): Choice[] {
  const hasOther = kind === 'changed' || kind === 'shortcut-conflict';
  return hasOther && replaceable ? ['rename', 'replace', 'skip'] : ['rename', 'skip'];
}

export function choiceLabel(kind: RowKind, choice: Choice): string {
  if (choice === 'skip') return i18n.t('import.skip');
  if (choice === 'replace') return i18n.t('import.replace');
  return kind === 'new' || kind === 'unsupported' ? i18n.t('import.add') : i18n.t('import.keep_both');
}

/** What pressing the button will do. */
export function outcomeWords({ added, changed, rows }: ImportPlan, moment: Moment): string {
  return sentencesOf({ added, changed, skipped: rows.length - added - changed }, moment).join(' ');
}

function sentencesOf(counts: { added: number; changed: number; skipped: number }, moment: Moment): string[] {
  const { added, changed, skipped } = counts;
  const number = (count: number): [string] => [numberWords(count, moment)];
  return [
    i18n.t('import.will_add', added, number(added)),
    ...(changed > 0 ? [i18n.t('import.will_replace', changed, number(changed))] : []),
    ...(skipped > 0 ? [i18n.t('import.will_skip', skipped, number(skipped))] : []),
  ];
}

export function doneWords(
  { added, changed, skipped }: Extract<WizardState, { kind: 'done' }>,
  moment: Moment,
): string {
  const number = (count: number): [string] => [numberWords(count, moment)];
  return [
    i18n.t('import.did_import', added + changed, number(added + changed)),
    ...(changed > 0 ? [i18n.t('import.did_replace', changed, number(changed))] : []),
    ...(skipped > 0 ? [i18n.t('import.did_skip', skipped, number(skipped))] : []),
  ].join(' ');
}

export function pastWords({ added, changed }: PastImport, moment: Moment): string {
  return i18n.t('import.past_counts', [numberWords(added, moment), numberWords(changed, moment)]);
}

/** What came of taking an import back; null while nothing did. */
export function undoSentence(undo: UndoState, moment: Moment): string | null {
  if (undo === 'no' || undo === 'busy') return null;
  if ('failed' in undo)
    return undo.failed === 'gone' ? i18n.t('import.undo_gone') : pressFailure(undo.failed);
  return undo.kept === 0
    ? i18n.t('import.undone')
    : i18n.t('import.undone_but', undo.kept, [numberWords(undo.kept, moment)]);
}

export function importNewsSentence(news: ImportNews): string {
  switch (news) {
    case 'changed-since':
      return i18n.t('import.changed_since');
    case 'cancelled':
      return i18n.t('import.was_cancelled');
    case 'too-many':
      return i18n.t('import.too_many');
    case 'too-heavy':
      return i18n.t('import.too_heavy');
    default:
      return pressFailure(news);
  }
}
