import { firstName } from '../../inbox/first-name.ts';
import type { Context } from '../context.ts';
import type { Problem } from '../finding.ts';
import { type Range, rangesOf } from '../range.ts';
import type { Rule } from '../rule.ts';

/** Marks to fill in, as templates and people write them. */
const marks: readonly RegExp[] = [
  /\{\{[^{}\n]{0,80}\}\}|\{%[^{}\n]{0,80}%\}/gu,
  // {name}, [NOM], <name>; a link "[text](…)", a note "[1]" and a remark "[see photo]" in a sentence's midst are none.
  /\{\p{L}[\p{L}\p{N} _.’'-]{1,38}\}/gu,
  /\[(?!see |voir |sic\]|photo|image|video|vidéo|ok\]|link\]|lien\])\p{L}[\p{L}\p{M}\p{N} _/’'-]{1,38}\](?!\()/giu,
  /<(?:first ?name|last ?name|your ?name|name|nom|prénom|date|time|amount|montant|number|numéro|address|adresse|link|lien|product|produit|agent|customer|client)>/giu,
  /%(?:first_?name|last_?name|name|nom|prenom|date|agent|page)%/giu,
  // Capitals only: "xxx" are kisses, XXL and XXXL sizes.
  /\bXXX+\b|\bXX+(?=\s?[€$£h/])|(?<=[/h€$£])XX+\b|_{3,}|\bTBC:|\bTODO\b|\blorem ipsum\b/gu,
];

const customerName = /name|nom|customer|client|surname/iu;
const agentName = /agent|signature|your name|votre nom|my name|mon nom/iu;

export const placeholder: Rule = {
  id: 'placeholder',
  level: 'error',
  languages: 'any',
  scope: 'sentence',
  *check({ text }, context) {
    const found = marks
      .flatMap((mark) => Array.from(rangesOf(text, mark)))
      .toSorted((a, b) => a.from - b.from);
    let done = 0;
    for (const range of found) {
      // "{{ name }}" also holds "{ name }".
      if (range.from < done || isKisses(text, range)) continue;
      done = range.to;
      yield problem(text, range, context);
    }
  },
};

/** "Love, Kate XXX" */
function isKisses(text: string, { from, to }: Range): boolean {
  return (
    /^X+$/.test(text.slice(from, to)) &&
    text.slice(to).trim() === '' &&
    /[\p{L}!.,]\s+$/u.test(text.slice(0, from))
  );
}

function problem(text: string, range: Range, context: Context): Problem {
  const mark = text.slice(range.from, range.to);
  const inside = mark.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const value = agentName.test(inside)
    ? context.agentName
    : customerName.test(inside)
      ? firstName(context.customer.name)
      : null;
  if (value !== null && !mark.startsWith('{%')) {
    return { ranges: [range], params: { mark }, fix: { kind: 'fill', edits: [{ ...range, put: value }] } };
  }
  // The space before goes too, so that "Hi {name}," becomes "Hi,".
  const from = text[range.from - 1] === ' ' ? range.from - 1 : range.from;
  return {
    ranges: [range],
    params: { mark },
    fix: { kind: 'remove', edits: [{ from, to: range.to, put: '' }] },
  };
}
