import { type Language, type Template, templateDefaults } from '../templates/template.ts';
import type { ImportedReply } from './format.ts';
import { saysTheSame } from './same-content.ts';

/**
 * Whether a reply of a file would change nothing about the one that is there. Neither where it is filed is a difference,
 * nor a language that is only guessed.
 */
export function hasContentOf(reply: ImportedReply, present: Template): boolean {
  const { row } = reply;
  const said = { ...reply, ...saidOf(reply, present) };
  return saysTheSame(said, present) && (row === null || row.language === present.language);
}

type Unsaid = Pick<Template, 'tags' | 'keywords' | 'keywordsAgainst' | 'examples' | 'surfaces' | 'frequent'>;

/** What the file says, and where it does not (most programs know no surfaces or keywords) what is there already. */
function saidOf(reply: ImportedReply, present: Unsaid): Unsaid {
  // In a file of ours an empty list was emptied by somebody.
  const list = (found: string[], kept: string[]) => (isOurs(reply) || found.length > 0 ? found : kept);
  return {
    tags: list(reply.tags, present.tags),
    keywords: list(reply.keywords, present.keywords),
    keywordsAgainst: reply.row?.keywordsAgainst ?? present.keywordsAgainst,
    examples: list(reply.examples, present.examples),
    surfaces: reply.surfaces ?? present.surfaces,
    frequent: reply.frequent ?? present.frequent,
  };
}

function isOurs({ id, row }: ImportedReply): boolean {
  return id !== null || row !== null;
}

/** What is decided about a row apart from the file. */
export interface RowPlace {
  id: string;
  shortcut: string;
  folderId: string | null;
  /** Where neither the file nor the text tells it. */
  language: Language;
  /** UTC ms */
  now: number;
}

/**
 * The row of a reply. Of the one whose place it takes it keeps what is not the file's to say: its id and age, whether it
 * is a favourite, its picture, its twin.
 * @param replaced null for a reply of its own
 */
export function rowFrom(reply: ImportedReply, place: RowPlace, replaced: Template | null): Template {
  const { id, shortcut, folderId, now } = place;
  const { title, body } = reply;
  const base: Template = replaced ?? reply.row ?? newRow(place);
  return {
    ...base,
    ...saidOf(reply, base),
    ...{ id, title, body, shortcut, folderId },
    // A picture is in the library alone; no file brings it.
    imageId: replaced?.imageId ?? null,
    // A guess does not stand against what the person chose.
    language: replaced !== null && !isOurs(reply) ? base.language : (reply.language ?? base.language),
    updatedAt: now,
  };
}

function newRow({ id, shortcut, folderId, language, now }: RowPlace): Template {
  return {
    ...{ id, title: '', body: '', shortcut, folderId, language, twinId: null, tags: [] },
    ...templateDefaults,
    createdAt: now,
    updatedAt: now,
  };
}
