import { fold } from '../templates/fold.ts';
import { isWhole } from './whole-words.ts';

export interface TextQuery {
  find: string;
  /** Without regard to accents and case. */
  loose: boolean;
  /** Not inside of longer words and numbers. */
  whole: boolean;
}

/** Where in a text a match stands: from `start` up to but without `end`. */
export interface Match {
  start: number;
  end: number;
}

/** French sets no-break spaces before "€" and inside numbers, and nobody types them: a space finds each of them. */
const oddSpaces = /[\u00a0\u2007\u202f]/g;

/** All matches, none over another, in order. An empty query has none. */
export function matchesIn(text: string, { find, loose, whole }: TextQuery): Match[] {
  const matches = loose ? looseMatches(text, find) : exactMatches(text, find);
  return whole ? matches.filter(({ start, end }) => isWhole(text, start, end)) : matches;
}

/** The text with something else in the place of every match. */
export function withReplaced(text: string, query: TextQuery, replacement: string): string {
  let made = '';
  let at = 0;
  for (const { start, end } of matchesIn(text, query)) {
    made += text.slice(at, start) + replacement;
    at = end;
  }
  return made + text.slice(at);
}

function exactMatches(text: string, find: string): Match[] {
  return positions(text.replace(oddSpaces, ' '), find.replace(oddSpaces, ' ')).map((start) => ({
    start,
    end: start + find.length,
  }));
}

function looseMatches(text: string, find: string): Match[] {
  const { folded, starts, ends } = foldedWithPlaces(text);
  const wanted = foldedWithPlaces(find).folded;
  return positions(folded, wanted).flatMap((at) => {
    const start = starts[at];
    const end = ends[at + wanted.length - 1];
    // Half of a ligature is no match: "œ" has no "e" that could be replaced.
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
}

/**
 * The folded text, and for each of its characters where the original one begins and ends: undefined inside of one that
 * became several. Accents that are characters of their own belong to the letter before.
 */
function foldedWithPlaces(text: string) {
  let folded = '';
  const starts: (number | undefined)[] = [];
  const ends: (number | undefined)[] = [];
  let at = 0;
  for (const character of text) {
    const next = at + character.length;
    const part = foldedCharacter(character);
    if (part === '' && ends.length > 0) ends[ends.length - 1] = next;
    for (let index = 0; index < part.length; index++) {
      starts.push(index === 0 ? at : undefined);
      ends.push(index === part.length - 1 ? next : undefined);
    }
    folded += part;
    at = next;
  }
  return { folded, starts, ends };
}

const known = new Map<string, string>();

/** Remembered, because a library has millions of characters and few different ones. */
function foldedCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const folded = fold(character);
  known.set(character, folded);
  return folded;
}

function positions(text: string, find: string): number[] {
  const found: number[] = [];
  if (find === '') return found;
  for (let at = text.indexOf(find); at >= 0; at = text.indexOf(find, at + find.length)) found.push(at);
  return found;
}
