import { type InferOutput, nullable, object, string } from 'valibot';
import { cleanName, firstName } from '../inbox/first-name.ts';

/** What variables can name, in the order of the editor's menu. */
export const variableNames = ['customer.first_name', 'customer.name', 'page.name', 'agent.name'] as const;
export type VariableName = (typeof variableNames)[number];

/** What is known when a reply is written. Null is "not known", never an empty name. */
export const peopleSchema = object({
  customerName: nullable(string()),
  pageName: nullable(string()),
  agentName: nullable(string()),
});
export type People = InferOutput<typeof peopleSchema>;

export type Values = Partial<Record<VariableName, string>>;

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

/** A sample for previews outside a conversation. */
export const sampleValues: Record<'en' | 'fr', Values> = {
  en: { 'customer.first_name': 'Emma', 'customer.name': 'Emma Wilson' },
  fr: { 'customer.first_name': 'Élodie', 'customer.name': 'Élodie Martin' },
};
