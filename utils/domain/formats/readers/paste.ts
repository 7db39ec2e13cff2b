import { plainBody } from '../body.ts';
import { collected, type Entry } from '../collect.ts';
import type { Format } from '../format.ts';
import { holdsJson } from '../source.ts';
import { mustache } from '../text/mustache.ts';

/** Three hyphens or more, alone on a line. */
const between = /^[ \t]*-{3,}[ \t]*$/m;

/** A first line up to this long, with text after it, is the title. */
const longestTitle = 60;

/** Meta's own saved replies, copied one by one, know these two; our variables stay what they are. */
const dialect = mustache({
  first_name: 'customer.first_name',
  full_name: 'customer.name',
  'customer.first_name': 'customer.first_name',
  'customer.name': 'customer.name',
  'page.name': 'page.name',
  'agent.name': 'agent.name',
});

/** Replies one after another, with a line of hyphens between them: for what cannot be exported. */
export const paste: Format = {
  id: 'paste',
  label: '',
  detect(source) {
    const { text, fileName } = source;
    if (text.trim() === '' || /\.(?:json|csv|tsv|ya?ml)$/.test(fileName) || holdsJson(source)) return 0;
    return between.test(text) ? 0.7 : 0.4;
  },
  read: ({ text }) =>
    collected(text.replace(/\r\n?/g, '\n').split(new RegExp(between, 'gm')).flatMap(entryOf)),
};

function entryOf(part: string): Entry[] {
  const text = part.trim();
  if (text === '') return [];
  const [first = '', ...rest] = text.split('\n');
  const body = rest.join('\n').trim();
  // A greeting is short as well, but ends in a sign that no title has.
  const isTitle = body !== '' && first.trim().length <= longestTitle && !/[,!.…:;]$/.test(first.trim());
  return [isTitle ? { ...plainBody(body, dialect), title: first } : plainBody(text, dialect)];
}
