import type { Surface } from '../inbox/surface.ts';
import type { Language, Template } from '../templates/template.ts';
import type { LibraryFileProblem } from './library-file.ts';
import type { FieldGuess } from './mapping.ts';
import type { Source } from './source.ts';

/** What became of a reply, or of something in the file that became none. Sentences for these stand in `locales/`. */
export type ImportNote =
  /** Stays in the reply as the text that it was. */
  | { kind: 'unsupported-command'; literal: string }
  | { kind: 'html-simplified' }
  | { kind: 'image-dropped' }
  | { kind: 'attachment-dropped' }
  | { kind: 'shortcut-changed'; from: string }
  | { kind: 'title-shortened' }
  | { kind: 'body-shortened' }
  /** Tags, keywords or examples that were too many or too long. */
  | { kind: 'labels-shortened' }
  /** Invisible ones: control characters anywhere, marks of direction in what is read at a glance. */
  | { kind: 'characters-removed' }
  | { kind: 'empty-skipped'; title: string }
  | { kind: 'inactive-skipped'; title: string }
  | { kind: 'regex-skipped'; title: string }
  | { kind: 'script-skipped'; title: string }
  | { kind: 'quotes-repaired' };

/** A reply as it was found, within the limits of a row, its body in our template language. */
export interface ImportedReply {
  title: string;
  body: string;
  shortcut: string;
  tags: string[];
  /** Names from the outermost folder inward; empty for none. */
  folder: string[];
  language: Language | null;
  keywords: string[];
  examples: string[];
  /** Null where the format does not say. */
  surfaces: Surface[] | null;
  frequent: boolean | null;
  /** Of Repartee's own files only: other programs' ids ("1", "2") mean nothing here. */
  id: string | null;
  /** The whole row, where the file is a library of ours. */
  row: Template | null;
  notes: ImportNote[];
}

export type ReadProblem =
  | { kind: 'too-big' }
  | { kind: 'too-deep' }
  | { kind: 'too-many' }
  | { kind: 'not-json' }
  | { kind: 'not-yaml' }
  /** A file whose parts repeat one another until memory is full. */
  | { kind: 'aliases' }
  /** A quote that is never closed; the line counts from 1. */
  | { kind: 'open-quote'; line: number }
  /** Not what the format looks like. */
  | { kind: 'wrong-shape' }
  | { kind: 'no-replies' }
  | { kind: 'library-file'; problem: LibraryFileProblem };

export type ReadOutcome =
  | {
      ok: true;
      replies: ImportedReply[];
      /** Paths in the file's own order, which the replies do not always show. */
      folders: string[][];
      /** About the file as a whole, and about what did not become a reply. */
      notes: ImportNote[];
      /** What was guessed about the fields, where the format is none that is known. */
      guess: FieldGuess | null;
    }
  | { ok: false; problem: ReadProblem };

export type FormatId =
  | 'repartee-json'
  | 'repartee-csv'
  | 'briskine'
  | 'text-blaze'
  | 'textexpander'
  | 'espanso'
  | 'chatwoot'
  | 'zendesk'
  | 'gorgias'
  | 'intercom'
  | 'help-scout'
  | 'front'
  | 'zammad'
  | 'clippings'
  | 'json'
  | 'table'
  | 'paste';

/** One way in which replies are written down. Neither function ever throws, whatever the text. */
export interface Format {
  id: FormatId;
  /** A proper name, the same in every language; empty where the interface has a word for it. */
  label: string;
  /** How much a text looks like it, from 0 to 1. By what is in it; the file's name is only a hint. */
  detect(source: Source): number;
  read(source: Source): ReadOutcome;
}

export function refused(problem: ReadProblem): ReadOutcome {
  return { ok: false, problem };
}
