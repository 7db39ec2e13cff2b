import { htmlBody } from '../body.ts';
import { collected } from '../collect.ts';
import { type Format, refused } from '../format.ts';
import { field, itemsOf, listOf, share, textField } from '../parse/fields.ts';
import { mustache } from '../text/mustache.ts';

/** help.front.com/en/articles/2306. */
const dialect = mustache({
  'recipient.first_name': 'customer.first_name',
  'recipient.name': 'customer.name',
  'user.first_name': 'agent.name',
  'user.name': 'agent.name',
});

const keys = ['_results', 'responses', 'templates', 'data'];

/** Front's message templates: `{ name, subject, body, attachments }`, the body in HTML. Nothing remote is fetched. */
export const front: Format = {
  id: 'front',
  label: 'Front',
  detect(source) {
    const json = source.json();
    if (!json.ok) return 0;
    const marks = ['name', 'subject', 'body'];
    const items = itemsOf(json.value, ...keys);
    const alike = share(items, (item) => marks.every((mark) => Object.hasOwn(item, mark)));
    const attached = share(items, (item) => Array.isArray(field(item, 'attachments')));
    return alike === 0 ? 0 : 0.6 * alike + 0.3 * attached;
  },
  read(source) {
    const json = source.json();
    if (!json.ok) return refused(json.problem);
    return collected(
      itemsOf(json.value, ...keys).map((item) => {
        const { body, notes } = htmlBody(textField(item, 'body'), dialect);
        const attached = listOf(field(item, 'attachments')).length > 0;
        return {
          title: textField(item, 'name'),
          body,
          notes: attached ? [...notes, { kind: 'attachment-dropped' as const }] : notes,
        };
      }),
    );
  },
};
