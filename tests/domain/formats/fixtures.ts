import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportedReply, ReadOutcome } from '../../../utils/domain/formats/format.ts';
import { readImport } from '../../../utils/domain/formats/formats.ts';

const folder = join(import.meta.dirname, '../../fixtures/formats');

export interface Fixture {
  format: string;
  name: string;
  text: string;
  /** What is expected of it; null while nobody wrote it down. */
  golden: unknown;
}

const golden = '.golden.json';

/** Every file to import with what is expected of it, by the name of its format. All texts are invented. */
export function fixtures(): Fixture[] {
  return readdirSync(folder).flatMap((format) => {
    const names = readdirSync(join(folder, format));
    return names
      .filter((name) => !name.endsWith(golden))
      .map((name) => ({
        format,
        name,
        text: readFileSync(join(folder, format, name), 'utf8'),
        golden: names.includes(name + golden)
          ? JSON.parse(readFileSync(join(folder, format, name + golden), 'utf8'))
          : null,
      }));
  });
}

/** What a file is read as, without what is empty, so that a person can check it. */
export function summary(text: string, name: string): unknown {
  const { detection, outcome } = readImport(text, name);
  return JSON.parse(
    JSON.stringify({ format: detection?.format.id, sure: detection?.sure, ...outcomeOf(outcome) }),
  );
}

function outcomeOf(outcome: ReadOutcome): object {
  if (!outcome.ok) return { problem: outcome.problem };
  const { replies, notes, guess } = outcome;
  return { replies: replies.map(withoutEmpty), notes: filled(notes), guess: guess ?? undefined };
}

function withoutEmpty({ row, ...reply }: ImportedReply): object {
  const parts = Object.entries(reply).filter(([, value]) => value !== null && filled(value) !== undefined);
  return Object.fromEntries([...parts, ...(row === null ? [] : [['row', row]])]);
}

function filled<T>(value: T): T | undefined {
  return (Array.isArray(value) && value.length === 0) || value === '' ? undefined : value;
}
