import { type InferOutput, nullable, object, string } from 'valibot';
import { cleanName, firstName } from '../inbox/first-name.ts';
import type { Language } from './template.ts';

/** What variables can name, in the order of the editor's menu. `now` is none of them: it is always known. */
export const variableNames = [
  'customer.first_name',
  'customer.name',
  'page.name',
  'agent.name',
  'hours.today',
  'hours.next_opening',
] as const;
export type VariableName = (typeof variableNames)[number];

export function isVariable(name: string | null): name is VariableName {
  return variableNames.some((known) => known === name);
}

/** What is known when a reply is written. Null is "not known", never an empty name. */
export const peopleSchema = object({
  customerName: nullable(string()),
  pageName: nullable(string()),
  agentName: nullable(string()),
});
export type People = InferOutput<typeof peopleSchema>;

/** The same in every language, as a name is; or already put into words in each, as opening hours are. */
export type Value = string | Readonly<Record<Language, string>>;

export type Values = Partial<Record<VariableName, Value>>;

/** The values that are known; a name that names nobody ("Facebook user") is left out. */
export function valuesFrom(people: People): Values {
  const known: [VariableName, string | null][] = [
    ['customer.first_name', firstName(people.customerName)],
    ['customer.name', cleanName(people.customerName)],
    ['page.name', people.pageName],
    ['agent.name', people.agentName],
  ];
  const values: Values = {};
  for (const [name, value] of known) if (value !== null && value.trim() !== '') values[name] = value.trim();
  return values;
}

/** What stands in a reply in this language; undefined when it is not known. */
export function valueIn(value: Value | undefined, language: Language): string | undefined {
  const text = typeof value === 'object' ? value[language] : value;
  return text === undefined || text.trim() === '' ? undefined : text;
}

/** The invented customer of previews outside a conversation. */
export const sampleCustomer: Record<Language, { first: string; full: string }> = {
  en: { first: 'Emma', full: 'Emma Wilson' },
  fr: { first: 'Élodie', full: 'Élodie Martin' },
};

export function sampleValues(language: Language): Values {
  const { first, full } = sampleCustomer[language];
  return { 'customer.first_name': first, 'customer.name': full };
}
