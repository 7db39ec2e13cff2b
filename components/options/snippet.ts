import type { Language } from '../../utils/domain/templates/template.ts';
import type { VariableName } from '../../utils/domain/templates/values.ts';

const frenchFirstName = '{% if customer.first_name %} {{ customer.first_name }}{% endif %}';

/**
 * What a menu entry writes into a reply. A first name that nobody knows must leave a sentence that reads well: "Hi
 * there," in English, « Bonjour, » in French.
 * @param before the text in front of the caret: the French form brings its own space where there is none
 */
export function snippetFor(name: VariableName, language: Language, before: string): string {
  if (name !== 'customer.first_name') return `{{ ${name} }}`;
  if (language === 'en') return '{{ customer.first_name | default: "there" }}';
  return /(?:^|\s)$/.test(before) ? frenchFirstName.replace('%} {{', '%}{{') : frenchFirstName;
}
