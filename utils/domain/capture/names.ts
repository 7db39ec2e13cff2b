import { cleanName, firstName } from '../inbox/first-name.ts';
import type { Range } from '../lint/range.ts';
import { fold } from '../templates/fold.ts';
import type { People } from '../templates/values.ts';
import { wordsThatAreNames } from './common-words.ts';

/** Where somebody is named, and how our language says it so that the same letters come out again. */
export interface NameFound extends Range {
  readonly who: 'customer' | 'agent' | 'page';
  /** "customer.first_name" */
  readonly variable: string;
  /** "upcase"; what stands after the variable and its default. */
  readonly filters: readonly string[];
}

interface Called {
  readonly who: NameFound['who'];
  readonly name: string;
  readonly variable: string;
  readonly filters: readonly string[];
}

/** "A" or "D." is no name that could be told from other letters. */
const shortest = 2;

const link = /(?:https?:\/\/|www\.)[^\s<>«»"]+/giu;

/** Every mention of the customer, the person who answers and the Page, in the order of the text, none within another. */
export function findNames(text: string, people: People): NameFound[] {
  const folded = foldInPlace(text);
  const links = Array.from(text.matchAll(link), ({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
  const found = calledBy(people)
    .flatMap((called) => mentions(text, folded, called))
    .filter(({ from, to }) => !links.some((one) => from < one.to && one.from < to))
    .toSorted((a, b) => a.from - b.from || b.to - a.to || rank(a, text) - rank(b, text));
  let end = 0;
  return found.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

/** Parts of the customer's name that have no variable of their own, such as a middle name. */
export function otherNames(customerName: string | null): string[] {
  const parts = (cleanName(customerName) ?? '').normalize('NFC').split(' ');
  return parts.slice(1, -1).filter((part) => part.length > 2 && !wordsThatAreNames.has(fold(part)));
}

/** Where one of these words stands as a word. */
export function findWords(text: string, words: readonly string[]): Range[] {
  const folded = foldInPlace(text);
  return words.flatMap((word) => places(text, folded, word));
}

function calledBy({ customerName, agentName, pageName }: People): Called[] {
  const full = cleanName(customerName)?.normalize('NFC') ?? '';
  const first = firstName(customerName)?.normalize('NFC') ?? '';
  const last = full.split(' ').at(-1) ?? '';
  const agent = (agentName ?? '').normalize('NFC').trim();
  const called: Called[] = [
    { who: 'customer', name: first, variable: 'customer.first_name', filters: [] },
    { who: 'customer', name: full, variable: 'customer.name', filters: [] },
    { who: 'customer', name: last, variable: 'customer.name', filters: ['split: " "', 'last'] },
    { who: 'agent', name: agent, variable: 'agent.name', filters: [] },
    {
      who: 'agent',
      name: agent.split(/\s+/)[0] ?? '',
      variable: 'agent.name',
      filters: ['split: " "', 'first'],
    },
    { who: 'page', name: (pageName ?? '').normalize('NFC').trim(), variable: 'page.name', filters: [] },
  ];
  // The first to have a name keeps it: of one word, first, full and last name are the same.
  return called.filter(
    ({ who, name }, index) =>
      name.length >= shortest &&
      called.findIndex((other) => other.who === who && other.name === name) === index,
  );
}

function mentions(text: string, folded: string, called: Called): NameFound[] {
  return places(text, folded, called.name).flatMap(({ from, to }): NameFound[] => {
    const written = text.slice(from, to);
    const form = caseOf(written, called.name);
    // "at the bakery" is not the Page called "The Bakery"; a customer's name is one however it is typed.
    if (called.who !== 'customer' && form !== null && form !== 'upcase') return [];
    if (wordsThatAreNames.has(fold(called.name)) && !standsLikeAName(text, from, to)) return [];
    const filters = form === null ? called.filters : [...called.filters, form];
    return [{ from, to, who: called.who, variable: called.variable, filters }];
  });
}

/** The filter that makes the written form of the name; a form that none makes becomes the name as it is. */
function caseOf(written: string, name: string): 'upcase' | 'downcase' | 'capitalize' | null {
  if (written === name) return null;
  if (written === name.toUpperCase()) return 'upcase';
  if (written === name.toLowerCase()) return 'downcase';
  const capitalised = `${name.charAt(0).toUpperCase()}${name.slice(1).toLowerCase()}`;
  return written === capitalised ? 'capitalize' : null;
}

function places(text: string, folded: string, name: string): Range[] {
  const wanted = foldInPlace(name);
  // Written without spaces between words, so that nothing marks where a name ends.
  const unspaced = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u.test(name);
  const found: Range[] = [];
  for (let from = folded.indexOf(wanted); from >= 0; from = folded.indexOf(wanted, from + 1)) {
    const to = from + wanted.length;
    if (unspaced || isWhole(text, from, to)) found.push({ from, to });
  }
  return found;
}

/** Not within a longer word, another name with a hyphen, or an address: "Emma's" and "d'Emma" are, "Emma-Louise" is not. */
function isWhole(text: string, from: number, to: number): boolean {
  return (
    !/[\p{L}\p{N}\p{M}_][-‐‑]?$/u.test(text.slice(Math.max(0, from - 3), from)) &&
    !/^(?:[-‐‑]?[\p{L}\p{N}\p{M}_]|@)/u.test(text.slice(to, to + 3))
  );
}

/** Capital letter first, and not just the first word of a sentence. */
function standsLikeAName(text: string, from: number, to: number): boolean {
  if (!/^\p{Lu}/u.test(text.slice(from, to))) return false;
  const opensSentence = /(?:^|[.!?…\n])[\s"«“]*$/u.test(text.slice(0, from));
  return !opensSentence || /^\s*(?:[,;:!?)]|\n|$)/u.test(text.slice(to));
}

/** Of two who have the same name, the last line is signed by the one who answers. */
function rank({ who, from }: NameFound, text: string): number {
  const signs = from > text.trimEnd().lastIndexOf('\n') && text.trimEnd().includes('\n');
  return (signs ? ['agent', 'customer', 'page'] : ['customer', 'agent', 'page']).indexOf(who);
}

/** Folded, every unit at its place. */
function foldInPlace(text: string): string {
  return Array.from(text, (character) => {
    if (character === '’' || character === 'ʼ') return "'";
    const folded = fold(character);
    return folded.length === character.length ? folded : character;
  }).join('');
}
