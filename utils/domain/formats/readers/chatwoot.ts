import { plainBody } from '../body.ts';
import { collected } from '../collect.ts';
import { type Format, refused } from '../format.ts';
import { field, itemsOf, share, textField } from '../parse/fields.ts';
import { mustache } from '../text/mustache.ts';

const dialect = mustache({
  'contact.first_name': 'customer.first_name',
  'contact.name': 'customer.name',
  'agent.name': 'agent.name',
  'agent.first_name': 'agent.name',
  'inbox.name': 'page.name',
  'account.name': 'page.name',
});

/** Chatwoot's canned responses, as its API lists them: `[{ id, short_code, content }]`. */
export const chatwoot: Format = {
  id: 'chatwoot',
  label: 'Chatwoot',
  detect(source) {
    const json = source.json();
    if (!json.ok) return 0;
    return (
      0.95 *
      share(itemsOf(json.value, 'payload', 'data'), (item) => typeof field(item, 'short_code') === 'string')
    );
  },
  read(source) {
    const json = source.json();
    if (!json.ok) return refused(json.problem);
    return collected(
      itemsOf(json.value, 'payload', 'data').map((item) => ({
        ...plainBody(textField(item, 'content'), dialect),
        shortcut: textField(item, 'short_code'),
      })),
    );
  },
};
