import { anyBody, plainBody } from '../body.ts';
import { collected } from '../collect.ts';
import { type Format, refused } from '../format.ts';
import { itemsOf, share, textField } from '../parse/fields.ts';
import type { Dialect } from '../text/dialect.ts';
import { type Names, nameFor } from '../text/mustache.ts';

const names: Names = {
  'customer.firstname': 'customer.first_name',
  'customer.fullname': 'customer.name',
  'customer.name': 'customer.name',
  'user.firstname': 'agent.name',
  'user.fullname': 'agent.name',
  'mailbox.name': 'page.name',
};

/** `{%customer.firstName,fallback=there%}`; in HTML its editor writes the same. */
const dialect: Dialect = {
  command: /\{%[^{}%]{1,300}%\}/g,
  piece([whole]) {
    const [, written = '', fallback = null] =
      /^\{%\s*([\w.]+)\s*(?:,\s*fallback\s*=([^%]*))?%\}$/.exec(whole) ?? [];
    const name = nameFor(written, names);
    return name === null ? null : { kind: 'variable', name, fallback: fallback?.trim() ?? null };
  },
};

const keys = ['_embedded', 'savedReplies', 'saved-replies', 'replies'];

/** Help Scout's saved replies: `{ name, text, chatText }`. The text for chats is plain, and as short as a message. */
export const helpScout: Format = {
  id: 'help-scout',
  label: 'Help Scout',
  detect(source) {
    const json = source.json();
    if (!json.ok) return 0;
    const marked = share(itemsOf(json.value, ...keys), (item) => Object.hasOwn(item, 'chatText'));
    const spoken = source.text.includes('{%customer.') || source.text.includes('{%user.');
    return Math.max(
      0.95 * marked,
      spoken ? 0.7 * share(itemsOf(json.value, ...keys), (item) => Object.hasOwn(item, 'text')) : 0,
    );
  },
  read(source) {
    const json = source.json();
    if (!json.ok) return refused(json.problem);
    return collected(
      itemsOf(json.value, ...keys).map((item) => {
        const chat = textField(item, 'chatText');
        const body =
          chat.trim() === '' ? anyBody(textField(item, 'text'), dialect) : plainBody(chat, dialect);
        return { ...body, title: textField(item, 'name') };
      }),
    );
  },
};
