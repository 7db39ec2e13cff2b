import { i18n } from '#i18n';
import type { Page } from '../../utils/domain/settings/page.ts';
import type { Missing } from '../../utils/domain/templates/missing.ts';
import { isVariable, type VariableName } from '../../utils/domain/templates/values.ts';

const variables: Record<VariableName, () => string> = {
  'customer.first_name': () => i18n.t('variable.customer_first_name'),
  'customer.name': () => i18n.t('variable.customer_name'),
  'page.name': () => i18n.t('variable.page_name'),
  'agent.name': () => i18n.t('variable.agent_name'),
  'hours.today': () => i18n.t('variable.hours_today'),
  'hours.next_opening': () => i18n.t('variable.hours_next_opening'),
};

/** What a variable is called on screen; a bracketed place is called what stands in the brackets. */
export function variableLabel(name: string): string {
  return isVariable(name) ? variables[name]() : name;
}

/** What a field for something missing is called. */
export function fieldLabel(field: Missing): string {
  switch (field.kind) {
    case 'ask':
      return field.label;
    case 'choose':
      return field.label ?? i18n.t('panel.choose_one');
    case 'variable':
    case 'place':
      return variableLabel(field.name);
  }
}

/** A Page whose name is not known yet is called by its number. */
export function pageLabel({ assetId, name }: Page): string {
  return name || i18n.t('popup.unnamed_page', [assetId]);
}
