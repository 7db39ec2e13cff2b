import { overlap, type Range } from '../lint/range.ts';
import { findPersonalData } from '../privacy/find-personal-data.ts';
import { noOwnContact, type OwnContact, type PersonalDataKind } from '../privacy/personal-data.ts';
import type { Language } from '../templates/template.ts';
import type { People } from '../templates/values.ts';
import { findNames, findWords, otherNames } from './names.ts';
import { Questions } from './questions.ts';

/** Something in a body that may be one customer's alone. */
export interface Leftover extends Range {
  readonly kind: PersonalDataKind | 'name';
  readonly text: string;
}

const command = /\{\{[^{}]*\}\}|\{%[^{}]*%\}/g;
const filler = '\ufffc';

/**
 * What is personal in a body as it is now, in its order.
 * @param theirs texts that the person said are the business's own
 */
export function leftoversIn(
  body: string,
  { customerName }: Pick<People, 'customerName'>,
  own: OwnContact,
  theirs: ReadonlySet<string>,
): Leftover[] {
  const said = body.replace(command, (found) => filler.repeat(found.length));
  const data = findPersonalData(said, own);
  const names = [
    ...findNames(said, { customerName, agentName: null, pageName: null }),
    ...findWords(said, otherNames(customerName)),
  ]
    .filter((name) => !data.some((one) => overlap(one, name)))
    .map(({ from, to }) => ({ kind: 'name' as const, from, to }));
  return [...data, ...names]
    .map(({ kind, from, to }) => ({ kind, from, to, text: body.slice(from, to) }))
    .filter(({ text }) => !theirs.has(text))
    .toSorted((a, b) => a.from - b.from);
}

/** The body with a question in place of this text, wherever it stands as something personal. */
export function withQuestion(
  body: string,
  { kind, text }: Leftover,
  all: readonly Leftover[],
  language: Language,
): string {
  const question = new Questions(language, body).commandFor(kind, text);
  return all
    .filter((other) => other.text === text)
    .toSorted((a, b) => b.from - a.from)
    .reduce((now, { from, to }) => now.slice(0, from) + question + now.slice(to), body);
}

/**
 * How the business itself can be reached, as its saved replies say: what stands in one of them is no customer's.
 * @param replies all there are
 */
export function ownContactIn(text: string, replies: readonly { body: string }[]): OwnContact {
  const data = findPersonalData(text, noOwnContact).map(({ kind, from, to }) => ({
    kind,
    found: text.slice(from, to),
  }));
  const known = data.filter(({ found }) => replies.some(({ body }) => body.includes(found)));
  const of = (wanted: PersonalDataKind) =>
    known.filter(({ kind }) => kind === wanted).map(({ found }) => found);
  return { emails: of('email'), phones: of('phone'), ibans: of('iban'), addresses: of('address') };
}
