import { is } from 'valibot';
import type { Surface } from '../inbox/surface.ts';
import { normaliseShortcut } from '../templates/shortcut.ts';
import { idSchema, type Language, maxBodyLength } from '../templates/template.ts';
import type { ImportedReply, ImportNote } from './format.ts';
import { mostOf } from './limits.ts';
import { cleanLine, cleanText, hasHidden, shortened, shortenedBody, withoutSign } from './text/clean.ts';
import { guessLanguage } from './text/language.ts';
import { readLiquid } from './text/read-liquid.ts';

/** A reply as a format found it: anything of any length, its body in our template language already. */
export interface Found {
  title?: string;
  body: string;
  shortcut?: string;
  tags?: readonly string[];
  folder?: readonly string[];
  language?: Language | null;
  keywords?: readonly string[];
  examples?: readonly string[];
  surfaces?: Surface[] | null;
  frequent?: boolean | null;
  id?: string;
  notes?: readonly ImportNote[];
}

/** Brought within the limits of a row, with a note for whatever that changed; null when there is no text. */
export function importedReply(found: Found): ImportedReply | null {
  const notes: ImportNote[] = [...(found.notes ?? [])];
  const note = (kind: 'title-shortened' | 'body-shortened' | 'labels-shortened' | 'characters-removed') => {
    if (!notes.some((one) => one.kind === kind)) notes.push({ kind });
  };
  const whole = cleanText(found.body);
  if (whole.trim() === '') return null;
  const body = shortenedBody(whole, maxBodyLength);
  if (body.length < whole.length) note('body-shortened');
  if (whole !== found.body.replace(/\r\n?/g, '\n')) note('characters-removed');

  const { title: named = '', shortcut: typed = '' } = found;
  if (hasHidden(named) || hasHidden(typed)) note('characters-removed');
  const shortcut = normaliseShortcut(withoutSign(cleanLine(typed)));
  const shortcutNote = shortcutChange(typed, shortcut);
  if (shortcutNote !== null) notes.push(shortcutNote);
  const fullTitle = cleanLine(named) || shortcut || firstLine(body);
  const title = shortened(fullTitle, mostOf.title);
  if (cleanLine(named) !== '' && title !== fullTitle) note('title-shortened');

  const tags = labels(found.tags, mostOf.labels, mostOf.label);
  const keywords = labels(found.keywords, mostOf.labels, mostOf.label);
  const examples = labels(found.examples, mostOf.examples, mostOf.example);
  if (tags.cut || keywords.cut || examples.cut) note('labels-shortened');

  return {
    title: title || '…',
    body: body || '…',
    shortcut,
    tags: tags.kept,
    folder: (found.folder ?? []).map(cleanLine).filter((name) => name !== ''),
    language: found.language ?? guessLanguage(body),
    keywords: keywords.kept,
    examples: examples.kept,
    surfaces: found.surfaces ?? null,
    frequent: found.frequent ?? null,
    id: is(idSchema, found.id) ? found.id : null,
    row: null,
    notes,
  };
}

/** A first line makes a title; what follows its first sixty characters is a text. What is filled in is left open. */
function firstLine(body: string): string {
  const shown = readLiquid(body.slice(0, 1_000)).map((piece) => (piece.kind === 'text' ? piece.text : '…'));
  const line = cleanLine(shown.join('').trim().split('\n', 1)[0] ?? '');
  return line.length > 60 ? `${shortened(line, 59)}…` : line;
}

/** The sign before it is no part of it here, so it is no news that it is gone. */
function shortcutChange(typed: string, shortcut: string): ImportNote | null {
  const same = withoutSign(typed.normalize('NFC')) === shortcut;
  return same ? null : { kind: 'shortcut-changed', from: shortened(cleanLine(typed), 80) };
}

interface Labels {
  kept: string[];
  /** Whether one of them was too long, or there were too many. */
  cut: boolean;
}

function labels(found: readonly string[] = [], most: number, longest: number): Labels {
  const whole = [...new Set(found.map(cleanLine))].filter((label) => label !== '');
  const short = whole.map((label) => shortened(label, longest));
  const kept = [...new Set(short)].slice(0, most);
  return { kept, cut: kept.length < whole.length || short.some((label, index) => label !== whole[index]) };
}
