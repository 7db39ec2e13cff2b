import { htmlBody, plainBody } from '../body.ts';
import { collected } from '../collect.ts';
import { type Format, refused } from '../format.ts';
import { field, itemsOf, share, textField } from '../parse/fields.ts';
import { mustache } from '../text/mustache.ts';

const dialect = mustache({
  'user.first_name': 'customer.first_name',
  'user.name': 'customer.name',
  'contact.first_name': 'customer.first_name',
  'contact.name': 'customer.name',
  'teammate.first_name': 'agent.name',
  'teammate.name': 'agent.name',
  'author.first_name': 'agent.name',
  'author.name': 'agent.name',
  'app.name': 'page.name',
  'workspace.name': 'page.name',
});

/** Intercom's macros: `{ type: "macro", name, body_text }`, alone, in a list or under `data`. */
export const intercom: Format = {
  id: 'intercom',
  label: 'Intercom',
  detect(source) {
    const json = source.json();
    if (!json.ok) return 0;
    return (
      0.95 *
      share(
        itemsOf(json.value, 'data', 'macros'),
        (item) =>
          field(item, 'type') === 'macro' &&
          (Object.hasOwn(item, 'body_text') || Object.hasOwn(item, 'body')),
      )
    );
  },
  read(source) {
    const json = source.json();
    if (!json.ok) return refused(json.problem);
    return collected(
      itemsOf(json.value, 'data', 'macros').map((item) => {
        const text = textField(item, 'body_text');
        const body = text === '' ? htmlBody(textField(item, 'body'), dialect) : plainBody(text, dialect);
        return { ...body, title: textField(item, 'name') };
      }),
    );
  },
};
