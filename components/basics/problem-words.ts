import { i18n } from '#i18n';
import type { RenderProblem } from '../../utils/domain/templates/language/problem.ts';

/** What is wrong with a reply, in one or two sentences: what, then where. */
export function problemText(problem: RenderProblem): string {
  const where = whereOf(problem);
  return where === null ? problemSentence(problem) : `${problemSentence(problem)} ${where}`;
}

function whereOf({ spot, inside }: RenderProblem): string | null {
  if (inside !== null) return i18n.t('problem.inside', [inside]);
  return spot === null ? null : i18n.t('problem.where', [String(spot.line), String(spot.column)]);
}

function problemSentence(problem: RenderProblem): string {
  switch (problem.kind) {
    case 'not-closed':
      return i18n.t('problem.not_closed');
    case 'tag-not-closed':
      return i18n.t('problem.tag_not_closed', [problem.tag, `end${problem.tag}`]);
    case 'unknown-tag':
      return i18n.t('problem.unknown_tag', [problem.tag]);
    case 'stray-tag':
      return i18n.t('problem.stray_tag', [problem.tag]);
    case 'unknown-filter':
      return i18n.t('problem.unknown_filter', [problem.filter]);
    case 'unknown-variable':
      return i18n.t('problem.unknown_variable', [problem.name]);
    case 'group':
      return i18n.t('problem.group', [
        problem.name,
        `${problem.name}.${problem.name === 'hours' ? 'today' : 'name'}`,
      ]);
    case 'not-a-date':
      return i18n.t('problem.not_a_date', [problem.filter]);
    case 'needs-number':
      return i18n.t('problem.needs_number', [problem.filter]);
    case 'not-a-weekday':
      return i18n.t('problem.not_a_weekday', [problem.filter]);
    case 'needs-text':
      return i18n.t('problem.needs_text', [problem.tag]);
    case 'two-cursors':
      return i18n.t('problem.two_cursors');
    case 'include-missing':
      return i18n.t('problem.include_missing', [problem.shortcut]);
    case 'include-cycle':
      return i18n.t('problem.include_cycle', [chainOf(problem.chain)]);
    case 'include-deep':
      return i18n.t('problem.include_deep', [chainOf(problem.chain)]);
    case 'too-long':
      return i18n.t('problem.too_long');
    case 'too-much':
      return i18n.t('problem.too_much');
    case 'syntax':
      return i18n.t('problem.syntax');
  }
}

function chainOf(shortcuts: readonly string[]): string {
  return shortcuts.map((shortcut) => `/${shortcut}`).join(' → ');
}
