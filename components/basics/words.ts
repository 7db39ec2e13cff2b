import { i18n } from '#i18n';
import type { Page } from '../../utils/domain/settings/page.ts';
import type { RenderProblem } from '../../utils/domain/templates/render.ts';
import type { VariableName } from '../../utils/domain/templates/values.ts';

const variables: Record<VariableName, () => string> = {
  'customer.first_name': () => i18n.t('variable.customer_first_name'),
  'customer.name': () => i18n.t('variable.customer_name'),
  'page.name': () => i18n.t('variable.page_name'),
  'agent.name': () => i18n.t('variable.agent_name'),
};

/** What a variable is called on screen; a bracketed place is called what stands in the brackets. */
export function variableLabel(name: string): string {
  return name in variables ? variables[name as VariableName]() : name; // just checked
}

export function problemSentence(problem: RenderProblem): string {
  switch (problem.kind) {
    case 'syntax':
      return problem.line === null
        ? i18n.t('problem.syntax')
        : i18n.t('problem.syntax_line', [String(problem.line)]);
    case 'too-much':
      return i18n.t('problem.too_much');
    case 'unknown-variable':
      return i18n.t('problem.unknown_variable', [problem.name]);
  }
}

/** A Page whose name is not known yet is called by its number. */
export function pageLabel({ assetId, name }: Page): string {
  return name || i18n.t('popup.unnamed_page', [assetId]);
}
