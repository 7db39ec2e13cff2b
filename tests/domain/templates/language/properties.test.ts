import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostCharacters } from '../../../../utils/domain/templates/language/limits.ts';
import { missingMark } from '../../../../utils/domain/templates/language/marks.ts';
import { render } from '../../../../utils/domain/templates/render.ts';
import type { Values } from '../../../../utils/domain/templates/values.ts';
import { source, surroundings } from '../../../make.ts';

const emma: Values = { 'customer.first_name': 'Emma', 'customer.name': 'Emma Wilson', 'agent.name': 'Anna' };

const fragment = fc.constantFrom(
  '{{',
  '}}',
  '{%',
  '%}',
  '{{ customer.first_name }}',
  '{{ now | plus_days: 3 | long_date }}',
  '{% ask "Order number" %}',
  '{% ask "Colour", default: "" %}',
  '{% choose "Post" "Pick-up" %}',
  '{% cursor %}',
  '{% include "hours" %}',
  '{% include "loop" %}',
  '{% for i in (1..99999) %}',
  '{% for i in (1..300) %}',
  '{% endfor %}',
  '{% if agent.name %}',
  '{% else %}',
  '{% endif %}',
  '{% raw %}',
  '{% endraw %}',
  ' customer.first_name ',
  'agent.name',
  ' | default: ',
  ' | upcase',
  '|',
  "'",
  'assign x = ',
  '[price]',
  '__proto__',
  '\r\n',
  '\ue000',
  '\ufdd0',
  '-',
  'Hi ',
  ',',
  '🌻',
);
const body = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fragment, { maxLength: 20 }).map((parts) => parts.join('')),
);
const replies = [
  source('We open at nine.{% cursor %}', { shortcut: 'hours' }),
  source('{% include "loop" %}', { shortcut: 'loop' }),
];
const around = fc.constantFrom(emma, {}).map((values) => surroundings({ values, replies }));
const answers = fc.constantFrom<Record<string, string>>(
  {},
  { 'ask: Order number': '42', 'choose: Post / Pick-up': 'Post', price: '5 €', 'customer.first_name': 'Léa' },
);

describe('Whatever stands in a reply', () => {
  it('it is filled or has a problem with a place in it; nothing is thrown', () => {
    fc.assert(
      fc.property(body, around, answers, (any, context, given) => {
        const result = render(source(any), context, given);
        if (result.ok) return result.rendered.text.length <= mostCharacters;
        const { spot } = result.problem;
        return spot === null || (spot.line > 0 && spot.column > 0 && spot.begin <= spot.end);
      }),
      { seed: 8, numRuns: 600 },
    );
  });

  it('no brace of the language is left standing in what is sent, unless it was written as a text', () => {
    fc.assert(
      fc.property(body, around, answers, (any, context, given) => {
        fc.pre(!/'|raw/.test(any));
        const result = render(source(any), context, given);
        return !result.ok || !/\{\{|\{%|\r/.test(result.rendered.text);
      }),
      { seed: 9, numRuns: 600 },
    );
  });

  it('a mark is in the text only for what is missing', () => {
    fc.assert(
      fc.property(body, around, answers, (any, context, given) => {
        const result = render(source(any), context, given);
        if (!result.ok || !missingMark.test(result.rendered.text)) return true;
        return result.rendered.missing.some(({ kind }) => kind !== 'place');
      }),
      { seed: 10, numRuns: 600 },
    );
  });

  it('the caret stands in the text', () => {
    fc.assert(
      fc.property(body, around, answers, (any, context, given) => {
        const result = render(source(any), context, given);
        if (!result.ok) return true;
        const { caret, text } = result.rendered;
        return !/[\ufdd0\ufdd1]/.test(text) && (caret === null || (caret >= 0 && caret <= text.length));
      }),
      { seed: 11, numRuns: 600 },
    );
  });

  it('the same comes out of it each time', () => {
    fc.assert(
      fc.property(body, around, answers, (any, context, given) => {
        expect(render(source(any), context, given)).toEqual(render(source(any), context, given));
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  it('spaces inside the braces make no difference', () => {
    const piece = fc.constantFrom(
      '{{ customer.first_name }}',
      '{{ now | plus_days: 3 | short_date }}',
      '{% ask "Order number" %}',
      '{% if agent.name %}a{% endif %}',
      'Hi ',
    );
    const wide = (text: string) => text.replace(/(\{[{%])\s*/g, '$1  \n ').replace(/\s*([%}]\})/g, '\t $1');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), around, (parts, context) => {
        const written = parts.join('');
        expect(render(source(wide(written)), context)).toEqual(render(source(written), context));
        expect(wide(wide(written))).toBe(wide(written));
      }),
      { seed: 13, numRuns: 200 },
    );
  });
});
