import { fold } from '../templates/fold.ts';
import { anyBody } from './body.ts';
import { collected } from './collect.ts';
import { type ReadOutcome, refused } from './format.ts';
import { languageOf } from './text/language.ts';
import { mustache } from './text/mustache.ts';

/** What a field of an unknown file may hold. */
export const targets = ['title', 'body', 'shortcut', 'folder', 'tags', 'language'] as const;
export type Target = (typeof targets)[number];

/** Which field holds what; null for none. Without a body there is nothing to import. */
export type FieldMapping = Readonly<Record<Target, string | null>>;

/** What was guessed, and what the person can choose from instead. */
export interface FieldGuess {
  mapping: FieldMapping;
  /** Every field that holds texts, with the first of them to recognise it by. */
  fields: { name: string; sample: string }[];
  /** Whether the names say it; else the interface asks. */
  sure: boolean;
}

/** Rows of an unknown file: texts by the name of their field. */
export type Records = readonly ReadonlyMap<string, string>[];

/** Names that fields have, in English and in French, likeliest first; compared without case, accents and signs. */
const names: Readonly<Record<Target, readonly string[]>> = {
  body: 'body text content message reply response answer template value snippet expansion replacement plaintext bodytext html bodyhtml texte contenu reponse corps'.split(
    ' ',
  ),
  title: 'title name label subject heading summary question titre nom libelle objet sujet description'.split(
    ' ',
  ),
  shortcut:
    'shortcut shortcode trigger abbreviation abbr keyword command key slug code raccourci abreviation'.split(
      ' ',
    ),
  folder: 'folder category group section collection dossier categorie groupe rubrique'.split(' '),
  tags: 'tags labels tag etiquettes motscles'.split(' '),
  language: 'language lang locale langue'.split(' '),
};

const placeholders = mustache({
  first_name: 'customer.first_name',
  firstname: 'customer.first_name',
  name: 'customer.name',
  'customer.first_name': 'customer.first_name',
  'customer.name': 'customer.name',
  'page.name': 'page.name',
  'agent.name': 'agent.name',
});

/** Guesses by the names, and where none says it, by the length of the texts: the longest are what is sent. */
export function guessMapping(records: Records): FieldGuess {
  const fields = fieldsOf(records);
  const free = new Set(fields.map(({ name }) => name));
  const take = (target: Target): string | null => {
    for (const wanted of names[target]) {
      const found = [...free].find((name) => plain(name) === wanted);
      if (found !== undefined && free.delete(found)) return found;
    }
    return null;
  };
  const named = take('body');
  const longest = fields.toSorted((a, b) => b.length - a.length)[0]?.name ?? null;
  if (named === null && longest !== null) free.delete(longest);
  const title = take('title');
  return {
    mapping: {
      body: named ?? longest,
      title,
      shortcut: take('shortcut'),
      folder: take('folder'),
      tags: take('tags'),
      language: take('language'),
    },
    fields: fields.map(({ name, sample }) => ({ name, sample })),
    sure: named !== null && title !== null,
  };
}

/** Characters of a sample: enough to recognise a text by. */
const sampleLength = 80;

function fieldsOf(records: Records): { name: string; sample: string; length: number }[] {
  const fields = new Map<string, { name: string; sample: string; length: number }>();
  for (const record of records.slice(0, 100)) {
    for (const [name, text] of record) {
      const field = fields.get(name) ?? { name, sample: '', length: 0 };
      field.sample ||= text.trim().slice(0, sampleLength);
      field.length += text.length;
      fields.set(name, field);
    }
  }
  return [...fields.values()].filter(({ length }) => length > 0);
}

function plain(name: string): string {
  return fold(name).replace(/[^a-z]/g, '');
}

/** @param mapping the person's own; without it, what can be guessed */
export function readRecords(records: Records, mapping?: FieldMapping): ReadOutcome {
  const guess = guessMapping(records);
  const used = mapping ?? guess.mapping;
  if (used.body === null) return refused({ kind: 'no-replies' });
  const outcome = collected(
    records.map((record) => {
      const text = (target: Target) => record.get(used[target] ?? '') ?? '';
      return {
        ...anyBody(text('body'), placeholders),
        title: text('title'),
        shortcut: text('shortcut'),
        folder: text('folder').split(/::|\s\/\s/),
        tags: text('tags').split(/[,;]/),
        language: languageOf(text('language')),
      };
    }),
  );
  return outcome.ok ? { ...outcome, guess: { ...guess, mapping: used } } : outcome;
}
