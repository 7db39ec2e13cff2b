import type { FormatId, ReadOutcome } from './format.ts';
import { type ReadChoice, readImport } from './formats.ts';

/** What came of reading a text, as it can travel from a worker. */
export interface ReadAnswer {
  /** How it was read; null when it looks like nothing that can be. */
  format: FormatId | null;
  /** Whether the person need not be asked about the format. */
  sure: boolean;
  /** What else it may be, likeliest first. */
  others: FormatId[];
  outcome: ReadOutcome;
}

export function readAnswer(text: string, fileName: string, choice: ReadChoice): ReadAnswer {
  const { detection, outcome } = readImport(text, fileName, choice);
  const format = choice.format ?? detection?.format.id ?? null;
  const looksLike = detection === null ? [] : [detection.format, ...detection.others];
  return {
    format,
    sure: choice.format !== undefined || detection?.sure === true,
    others: looksLike.map(({ id }) => id).filter((id) => id !== format),
    outcome,
  };
}
