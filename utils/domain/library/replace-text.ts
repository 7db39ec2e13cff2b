import { maxBodyLength, type Template } from '../templates/template.ts';
import { matchesIn, type TextQuery, withReplaced } from './find-text.ts';
import { byName } from './reply-sort.ts';

/** What a match is shown with: the words around it, on one line. */
export interface Extract {
  /** Where the match begins in the text. */
  start: number;
  before: string;
  match: string;
  after: string;
}

/** A reply whose text has what was looked for. */
export interface Found {
  template: Template;
  count: number;
  /** Of the first few matches. */
  extracts: Extract[];
}

const mostExtracts = 3;
/** Characters of the text on each side. */
const around = 32;

/** The replies whose text contains this, by title. */
export function findReplies(templates: readonly Template[], query: TextQuery): Found[] {
  const found = templates.flatMap((template): Found[] => {
    const { body } = template;
    const matches = matchesIn(body, query);
    if (matches.length === 0) return [];
    const extracts = matches.slice(0, mostExtracts).map(({ start, end }) => ({
      start,
      before: leading(body.slice(0, start)),
      match: body.slice(start, end),
      after: trailing(body.slice(end)),
    }));
    return [{ template, count: matches.length, extracts }];
  });
  return found.toSorted((a, b) => byName.compare(a.template.title, b.template.title));
}

/** The reply's new text; null when nothing changes or what is left could not be stored. */
export function replacedBody({ body }: Template, query: TextQuery, replacement: string): string | null {
  const made = withReplaced(body, query, replacement);
  const storable = made.trim() !== '' && made.length <= maxBodyLength;
  return storable && made !== body ? made : null;
}

function leading(text: string): string {
  const line = oneLine(text);
  if (line.length <= around) return line;
  // From a whole word on.
  return `…${line.slice(-around).replace(/^\S*\s/, ' ')}`;
}

function trailing(text: string): string {
  const line = oneLine(text);
  return line.length <= around ? line : `${line.slice(0, around).replace(/\s\S*$/, ' ')}…`;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
