import {
  array,
  type BaseIssue,
  finite,
  getDotPath,
  integer,
  isoTimestamp,
  literal,
  minValue,
  number,
  object,
  optional,
  pipe,
  safeParse,
  string,
  transform,
  unknown,
} from 'valibot';
import { pageSchema } from '../settings/page.ts';
import { defaultSettings, settingsSchema } from '../settings/settings.ts';
import { folderSchema, templateSchema } from '../templates/template.ts';
import { contradictionIn, withoutLooseEnds } from './consistency.ts';
import {
  currentSchema,
  formatName,
  type LibraryFileProblem,
  type LibraryFileResult,
  libraryTables,
} from './library-file.ts';
import { deepestNesting, mostFileBytes } from './limits.ts';
import { nestsDeeperThan } from './nesting.ts';

/**
 * The library that a text holds, whole or not at all: one bad row refuses the file and is named. Two kinds of faults are
 * mended instead, because nothing is lost by it: a setting that is not there gets its default, and a folder or a twin
 * that is not in the file is taken off the reply. Nothing of the text but the known keys comes out.
 */
export function readLibraryFile(text: string): LibraryFileResult {
  if (text.length > mostFileBytes) return refused({ kind: 'too-big' });
  if (nestsDeeperThan(text, deepestNesting)) return refused({ kind: 'too-deep' });
  const json = jsonOf(text);
  if (json === undefined) return refused({ kind: 'not-json' });

  const header = safeParse(headerSchema, json);
  if (!header.success) return refused({ kind: 'not-repartee' });
  const { schema, signatures, hours } = header.output;
  if (schema > currentSchema || hasRows(signatures) || hasRows(hours))
    return refused({ kind: 'newer-schema' });

  const parsed = safeParse(fileSchema, json, { abortEarly: true });
  if (!parsed.success) return refused(problemOf(parsed.issues[0]));
  const file = parsed.output;
  const contradiction = contradictionIn(file);
  return contradiction === null ? { ok: true, file: withoutLooseEnds(file) } : refused(contradiction);
}

function refused(problem: LibraryFileProblem): LibraryFileResult {
  return { ok: false, problem };
}

/** Undefined, which no JSON stands for, when the text is none. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is looked at first, since a newer version's tables may have another shape. */
const headerSchema = object({
  format: literal(formatName),
  schema: pipe(number(), integer(), minValue(1)),
  signatures: optional(unknown()),
  hours: optional(unknown()),
});

/** This version keeps nothing in the reserved tables: what is in them comes from a newer one and would be lost. */
function hasRows(reserved: unknown): boolean {
  return reserved !== undefined && !(Array.isArray(reserved) && reserved.length === 0);
}

const fileSchema = object({
  exportedAt: pipe(string(), isoTimestamp(), transform(Date.parse), finite()),
  pages: array(pageSchema),
  folders: array(folderSchema),
  templates: array(templateSchema),
  settings: pipe(
    unknown(),
    transform((given) => completed(given, defaultSettings)),
    settingsSchema,
  ),
});

/** The given values under the keys of the defaults, which stand in for what is not there, at every level. */
function completed(given: unknown, defaults: unknown): unknown {
  if (!isObject(given) || !isObject(defaults)) return given;
  return Object.fromEntries(
    Object.entries(defaults).map(([key, value]) => [
      key,
      Object.hasOwn(given, key) ? completed(Reflect.get(given, key), value) : value,
    ]),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function problemOf(issue: BaseIssue<unknown>): LibraryFileProblem {
  const [first = '', ...rest] = (getDotPath(issue) ?? '').split('.');
  if (first === 'settings')
    return { kind: 'bad-row', table: first, index: null, field: rest.join('.') || null };
  const table = libraryTables.find((name) => name === first);
  // Only the time of writing stands in no table.
  if (table === undefined) return { kind: 'not-repartee' };
  const [index, ...field] = rest;
  return {
    kind: 'bad-row',
    table,
    index: index === undefined ? null : Number(index),
    field: field.join('.') || null,
  };
}
