import type { FormatId, ReadProblem } from '../../../utils/domain/formats/format.ts';
import type { ReadChoice } from '../../../utils/domain/formats/formats.ts';
import type { FieldMapping } from '../../../utils/domain/formats/mapping.ts';
import type { Choice, ImportChoices } from '../../../utils/domain/formats/plan-import.ts';
import type { ReadAnswer } from '../../../utils/domain/formats/read-answer.ts';
import type { Failure } from '../../basics/failure.ts';

/** Why there is nothing to import from a text: also before it could be looked at. */
export type ReadTrouble = ReadProblem | { kind: 'unreadable' | 'not-text' | 'too-slow' };

export type ReadResult = { ok: true; answer: ReadAnswer } | { ok: false; trouble: ReadTrouble };

/** A file, or a text that was pasted. */
export interface ChosenText {
  /** Empty for a pasted text. */
  name: string;
  content: Blob | string;
  choice: ReadChoice;
}

export interface ReadText extends ChosenText {
  result: ReadResult;
}

/** Why the import did not happen. Nothing was changed by any of them. */
export type ImportNews = Failure | 'changed-since' | 'cancelled' | 'too-many' | 'too-heavy';

/** Whether the import was taken back. `kept`: replies that were changed since, and stayed. */
export type UndoState = 'no' | 'busy' | { kept: number } | { failed: Failure | 'gone' };

/** Replies on their way into the library. */
export type WizardState =
  | { kind: 'start' }
  | { kind: 'reading'; name: string; done: number; total: number }
  | {
      kind: 'preview';
      texts: readonly ReadText[];
      choices: ImportChoices;
      /** It is being written; `cancelling`: and will be taken back. */
      running: 'no' | 'yes' | 'cancelling';
      news: ImportNews | null;
    }
  | { kind: 'done'; id: string; added: number; changed: number; skipped: number; undo: UndoState };

export interface WizardActs {
  takeFiles(files: readonly File[]): void;
  /** Keeps what is being pasted. */
  paste(text: string): void;
  takePasted(): void;
  /** Reads one of the texts in another way. */
  readAs(index: number, format: FormatId): void;
  readFields(index: number, mapping: FieldMapping): void;
  /** For all of a kind. Single choices within it are forgotten. */
  chooseFor(kind: 'changed' | 'shortcut-conflict' | 'unsupported', choice: Choice): void;
  chooseRow(index: number, choice: Choice): void;
  importNow(): void;
  cancel(): void;
  undo(): void;
  /** Back to the beginning. */
  restart(): void;
}
