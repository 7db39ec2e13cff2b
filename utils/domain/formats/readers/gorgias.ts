import { htmlBody, plainBody } from '../body.ts';
import { collected, type Entry } from '../collect.ts';
import { type Format, refused } from '../format.ts';
import { field, itemsOf, labelsOf, listOf, share, textField } from '../parse/fields.ts';
import { languageOf } from '../text/language.ts';
import { mustache } from '../text/mustache.ts';

const dialect = mustache({
  'ticket.customer.firstname': 'customer.first_name',
  'ticket.customer.name': 'customer.name',
  'ticket.customer.fullname': 'customer.name',
  'current_user.firstname': 'agent.name',
  'current_user.name': 'agent.name',
});

/**
 * Gorgias's macros: `{ data: [{ name, language, usage, actions: [{ name, arguments }] }] }`. How often each was used
 * there stays there: the counts here are of this inbox.
 */
export const gorgias: Format = {
  id: 'gorgias',
  label: 'Gorgias',
  detect(source) {
    const json = source.json();
    if (!json.ok) return 0;
    return 0.95 * share(itemsOf(json.value, 'data'), isMacro);
  },
  read(source) {
    const json = source.json();
    if (!json.ok) return refused(json.problem);
    return collected(itemsOf(json.value, 'data').map(entryOf));
  },
};

/** Zendesk's actions have fields; only here have they arguments. */
function isMacro(macro: object): boolean {
  return itemsOf(listOf(field(macro, 'actions'))).some((action) => Object.hasOwn(action, 'arguments'));
}

function argumentsOf(macro: object, action: string): unknown {
  const found = itemsOf(listOf(field(macro, 'actions'))).find((one) => field(one, 'name') === action);
  return field(found, 'arguments');
}

function entryOf(macro: object): Entry {
  const title = textField(macro, 'name');
  if (typeof field(macro, 'archived_datetime') === 'string') return { skipped: 'inactive-skipped', title };
  const response = argumentsOf(macro, 'setResponseText');
  const text = textField(response, 'body_text');
  const { body, notes } =
    text === '' ? htmlBody(textField(response, 'body_html'), dialect) : plainBody(text, dialect);
  return {
    title,
    tags: labelsOf(field(argumentsOf(macro, 'addTags'), 'tags')),
    language: languageOf(textField(macro, 'language')),
    body,
    notes,
  };
}
