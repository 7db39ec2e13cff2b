import type { Range } from '../lint/range.ts';
import { fold } from '../templates/fold.ts';
import { type KnownSignatures, type Person, signatureOf } from './signature.ts';
import { closingBefore, closingLine, looksLikeName, team } from './usual-forms.ts';

/** A signature at the end of a text. */
export interface Recognised extends Range {
  readonly by: 'person' | 'business';
  /** Null for somebody who is not among the known people. */
  readonly personId: string | null;
  /** Certainly a signature, so that another may take its place; "Thanks, Emma" could as well address the customer. */
  readonly sure: boolean;
}

const marks = /^[-–—~*^/]+\s*/u;
/** Emoji, kisses and a full stop after a name are decoration. */
const decoration =
  /(?:[\s.]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d|(?<=\s)[xX]{1,4}(?=\s*$))+$/u;
const initials = /(?:^|\s)([\^*~/]\s?|[-–—]\s?)(\p{Lu}{1,3})$/u;

/** The signature that a text ends with, in a configured or a usual form, or null. */
export function recognise(text: string, known: KnownSignatures): Recognised | null {
  const end = text.replace(decoration, '').length;
  const whole = text.trimEnd().length;
  const body = text.slice(0, end);
  if (body === '') return null;
  const found =
    configured(text.slice(0, whole), known) ??
    configured(body, known) ??
    byInitials(body, known) ??
    usual(body, known);
  // The decoration after a name belongs to the signature.
  return found === null ? null : { ...found, to: Math.max(found.to, whole) };
}

function configured(body: string, known: KnownSignatures): Recognised | null {
  const pages = [...known.pages, null];
  const all = known.people.flatMap((person) =>
    pages.flatMap((page) => known.formats.map((format) => signatureOf(person, page, format))),
  );
  for (const { text, personId } of all.toSorted((a, b) => b.text.length - a.text.length)) {
    const from = body.length - text.length;
    if (text === '' || from < 0 || !same(body.slice(from), text)) continue;
    if (from === 0 || /\s$/.test(body.slice(0, from)))
      return { from, to: body.length, by: 'person', personId, sure: true };
  }
  return null;
}

/** Kinds of dash, space and apostrophe are not told apart. */
function same(a: string, b: string): boolean {
  const even = (text: string) =>
    text.replace(/[–—-]/g, '-').replace(/’/g, "'").replace(/\s/g, ' ').toLowerCase();
  return even(a) === even(b);
}

function byInitials(body: string, { people }: KnownSignatures): Recognised | null {
  const match = initials.exec(body);
  if (match === null) return null;
  const [whole, mark = '', letters = ''] = match;
  const person = people.find((one) => one.initials.toUpperCase() === letters);
  // "Plan - B", "size - XL": after a dash, only the initials of somebody who is known, or a line of their own.
  const alone = body.slice(0, match.index).trim() === '' || whole.startsWith('\n');
  if (/[-–—]/.test(mark) && person === undefined && !alone) return null;
  const from = match.index + (whole.length - whole.trimStart().length);
  return { from, to: body.length, by: 'person', personId: person?.id ?? null, sure: true };
}

function usual(body: string, known: KnownSignatures): Recognised | null {
  const lineStart = body.lastIndexOf('\n') + 1;
  const line = body.slice(lineStart);
  const indent = line.length - line.trimStart().length;
  const ownLine = lineStart > 0;
  const closed = closingLine.test(fold(body.slice(0, lineStart).trimEnd().split('\n').at(-1) ?? ''));
  const afterClosing = closingBefore.exec(evenFold(line));
  const afterSentence = /^.*[.!?…]\s+(?:[-–—~]\s*)?(?=[^.!?…]*$)/u.exec(line);
  // From the whole line to its last words: the longest that is a signature.
  for (const skip of [indent, afterClosing?.[0].length, afterSentence?.[0].length]) {
    if (skip === undefined) continue;
    const mark = marks.exec(line.slice(skip))?.[0] ?? '';
    const words = line.slice(skip + mark.length).trim();
    // A dash before the last words is a part of the signature too.
    const dash = /(?:^|\s)[-–—~]\s*$/u.exec(line.slice(0, skip))?.[0].trimStart() ?? '';
    const who = whoIs(words, known, skip === indent ? ownLine || mark !== '' : mark !== '' || dash !== '');
    if (who === null) continue;
    const marked = mark !== '' || dash !== '';
    const sure =
      who.by === 'business' || who.personId !== null || marked || (skip === indent && (ownLine || closed));
    return { ...who, from: lineStart + skip - dash.length, to: body.length, sure };
  }
  return null;
}

/** Folding keeps lengths for all letters of the product's languages but ligatures; those stay as they are. */
function evenFold(text: string): string {
  const folded = fold(text);
  return folded.length === text.length ? folded : text.toLowerCase();
}

function whoIs(
  words: string,
  { people, pages }: KnownSignatures,
  standsAlone: boolean,
): Pick<Recognised, 'by' | 'personId'> | null {
  const folded = fold(words);
  if (words === '' || folded.split(/\s+/).length > 9) return null;
  const person = people.find(
    (one) => begins(folded, fold(one.name)) || begins(folded, fold(one.name).split(' ')[0] ?? ''),
  );
  if (person !== undefined && isOnlyName(words, person)) return { by: 'person', personId: person.id };
  const isPage = pages.some(
    (page) => page !== '' && begins(folded, fold(page)) && folded.length <= page.length + 20,
  );
  if ((isPage && standsAlone) || team.test(folded)) return { by: 'business', personId: null };
  // "Tom from Morel Bakery", "Tom, Morel Bakery", "Tom de la boulangerie"
  const [name = ''] = words.split(/,| from | at | de | du | chez | \| | [-–—] /u);
  const rest = words.slice(name.length);
  if (!looksLikeName(name.trim())) return null;
  if (rest === '' || standsAlone || /^ from | de la /.test(rest)) return { by: 'person', personId: null };
  return null;
}

function begins(text: string, start: string): boolean {
  return start !== '' && text.startsWith(start) && !/^[\p{L}\p{N}]/u.test(text.slice(start.length));
}

/** "Camille will call you" is no signature: after the name only its own parts, a role or a business may follow. */
function isOnlyName(words: string, person: Person): boolean {
  const first = person.name.split(' ')[0]?.length ?? 0;
  const rest = words.slice(fold(words).startsWith(fold(person.name)) ? person.name.length : first);
  return (
    rest === '' ||
    /^(?:\s?[,|(–—-]\s?\S| from | at | de | du | chez | \p{Lu}[\p{L}.'’-]*(?:$|[ ,|]))/u.test(rest)
  );
}
