import type { Format, FormatId, ReadOutcome } from './format.ts';
import { refused } from './format.ts';
import { mostFileBytes } from './limits.ts';
import type { FieldMapping } from './mapping.ts';
import { anyJson, readAnyJson } from './readers/any-json.ts';
import { anyTable, readAnyTable } from './readers/any-table.ts';
import { briskine } from './readers/briskine.ts';
import { chatwoot } from './readers/chatwoot.ts';
import { clippings } from './readers/clippings.ts';
import { espanso } from './readers/espanso.ts';
import { front } from './readers/front.ts';
import { gorgias } from './readers/gorgias.ts';
import { helpScout } from './readers/help-scout.ts';
import { intercom } from './readers/intercom.ts';
import { ownCsv } from './readers/own-csv.ts';
import { ownJson } from './readers/own-json.ts';
import { paste } from './readers/paste.ts';
import { textBlaze } from './readers/text-blaze.ts';
import { textExpander } from './readers/textexpander.ts';
import { zammad } from './readers/zammad.ts';
import { zendesk } from './readers/zendesk.ts';
import { type Source, sourceOf } from './source.ts';

/** Every format that can be read, surest first: of two that a text looks like as much, the earlier one is taken. */
export const formats: readonly Format[] = [
  ownJson,
  ownCsv,
  clippings,
  textBlaze,
  zendesk,
  gorgias,
  chatwoot,
  intercom,
  helpScout,
  front,
  espanso,
  briskine,
  zammad,
  textExpander,
  anyJson,
  anyTable,
  paste,
];

export interface Detection {
  format: Format;
  /** From 0 to 1. */
  score: number;
  /** Whether the person need not be asked. */
  sure: boolean;
  /** The other formats that it may be, likeliest first. */
  others: Format[];
}

/** From here on a format is named without a question. */
const sureFrom = 0.6;

/**
 * Which format a text is in. Null for one that looks like none: an empty file, one that holds no text.
 * @param fileName only a hint; "" for a pasted text
 */
export function detectFormat(text: string, fileName = ''): Detection | null {
  return text.length > mostFileBytes ? null : detect(sourceOf(text, fileName));
}

function detect(source: Source): Detection | null {
  const scored = formats
    .map((format) => ({ format, score: format.detect(source) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  const [best, ...others] = scored;
  if (best === undefined) return null;
  return { ...best, sure: best.score >= sureFrom, others: others.map(({ format }) => format) };
}

/** How a text is to be read, where the person said so. */
export interface ReadChoice {
  format?: FormatId;
  /** Of the fields of a file in no known format. */
  mapping?: FieldMapping;
}

export interface ReadFile {
  detection: Detection | null;
  outcome: ReadOutcome;
}

/** The replies in a text, or why there are none. Never throws, whatever the text. */
export function readImport(text: string, fileName = '', choice: ReadChoice = {}): ReadFile {
  if (text.length > mostFileBytes) return { detection: null, outcome: refused({ kind: 'too-big' }) };
  const source = sourceOf(text, fileName);
  const detection = detect(source);
  const format = formats.find(({ id }) => id === choice.format) ?? detection?.format;
  if (format === undefined) return { detection, outcome: refused({ kind: 'no-replies' }) };
  if (format === anyJson) return { detection, outcome: readAnyJson(source, choice.mapping) };
  if (format === anyTable) return { detection, outcome: readAnyTable(source, choice.mapping) };
  return { detection, outcome: format.read(source) };
}
