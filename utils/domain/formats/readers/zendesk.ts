import { htmlBody, plainBody } from '../body.ts';
import { collected, type Entry } from '../collect.ts';
import { type Format, refused } from '../format.ts';
import { field, itemsOf, listOf, share, textField, textOf } from '../parse/fields.ts';
import { mustache } from '../text/mustache.ts';

const dialect = mustache({
  'ticket.requester.first_name': 'customer.first_name',
  'ticket.requester.name': 'customer.name',
  'current_user.name': 'agent.name',
  'current_user.first_name': 'agent.name',
  'agent.name': 'agent.name',
  'ticket.brand.name': 'page.name',
  'ticket.account': 'page.name',
});

/** Zendesk's macros: `{ macros: [{ title, active, actions: [{ field, value }] }] }`. "A::B::C" is C in folder B in A. */
export const zendesk: Format = {
  id: 'zendesk',
  label: 'Zendesk',
  detect(source) {
    const json = source.json();
    if (!json.ok) return 0;
    return (
      0.95 *
      share(itemsOf(json.value, 'macros'), (macro) =>
        actionsOf(macro).some((one) => Object.hasOwn(one, 'field')),
      )
    );
  },
  read(source) {
    const json = source.json();
    if (!json.ok) return refused(json.problem);
    return collected(itemsOf(json.value, 'macros').map(entryOf));
  },
};

function actionsOf(macro: object): object[] {
  return itemsOf(listOf(field(macro, 'actions')));
}

function entryOf(macro: object): Entry {
  const path = textField(macro, 'title')
    .split('::')
    .filter((part) => part.trim() !== '');
  const title = path.at(-1) ?? '';
  if (field(macro, 'active') === false) return { skipped: 'inactive-skipped', title };
  const html = commentOf(macro, 'comment_value_html');
  // The other actions set fields of a ticket, which there is none of here.
  const { body, notes } =
    html === '' ? plainBody(commentOf(macro, 'comment_value'), dialect) : htmlBody(html, dialect);
  return { title, folder: path.slice(0, -1), body, notes };
}

/** A text, or a list of a channel and a text. */
function commentOf(macro: object, name: string): string {
  const value = field(
    actionsOf(macro).find((action) => field(action, 'field') === name),
    'value',
  );
  return Array.isArray(value) ? textOf(value.at(-1)) : textOf(value);
}
