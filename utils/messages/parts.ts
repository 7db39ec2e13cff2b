import {
  array,
  boolean,
  check,
  type GenericSchema,
  integer,
  literal,
  maxLength,
  minValue,
  nullable,
  number,
  object,
  optional,
  pipe,
  regex,
  string,
  variant,
} from 'valibot';
import { contradictionIn } from '../domain/formats/consistency.ts';
import type { LibraryFile } from '../domain/formats/library-file.ts';
import { longestMessage, mostLastMessages, mostSentTexts } from '../domain/inbox/said.ts';
import { threadIdentitySchema } from '../domain/inbox/thread.ts';
import { pageSchema } from '../domain/settings/page.ts';
import { settingsSchema } from '../domain/settings/settings.ts';
import { folderSchema, idSchema, languageSchema, templateSchema } from '../domain/templates/template.ts';
import { mostTermsOfMessage } from '../domain/templates/usage.ts';
import type { InsertInput, Opening, PanelEvent } from './protocol.ts';

/** Longer than any reply that the channel takes, short enough that a flood is refused. */
const longestText = 40_000;

const shortText = pipe(string(), maxLength(400));

export const keyPressSchema = object({
  key: pipe(string(), maxLength(40)),
  code: pipe(string(), maxLength(40)),
  ctrlKey: boolean(),
  altKey: boolean(),
  shiftKey: boolean(),
  metaKey: boolean(),
});

const pressesSchema = pipe(array(keyPressSchema), maxLength(500));

/** What stands on screen, as far as it is looked at. */
function textsSchema(most: number) {
  return pipe(array(pipe(string(), maxLength(longestMessage))), maxLength(most));
}

export const openingSchema: GenericSchema<unknown, Opening> = object({
  session: number(),
  thread: threadIdentitySchema,
  pageName: nullable(shortText),
  presses: pressesSchema,
  lastMessages: textsSchema(mostLastMessages),
  sentTexts: textsSchema(mostSentTexts),
  keep: nullable(pipe(string(), maxLength(longestText))),
});

export const panelEventSchema: GenericSchema<unknown, PanelEvent> = variant('kind', [
  object({ kind: literal('presses'), presses: pressesSchema }),
  object({ kind: literal('inline'), query: shortText, opening: openingSchema }),
  object({ kind: literal('thread-changed'), session: number() }),
  object({ kind: literal('closed'), session: number() }),
]);

export const insertSchema: GenericSchema<unknown, InsertInput> = pipe(
  object({
    id: idSchema,
    text: pipe(string(), maxLength(longestText)),
    caret: optional(nullable(pipe(number(), integer(), minValue(0))), null),
    thread: threadIdentitySchema,
  }),
  check(({ text, caret }) => caret === null || caret <= text.length),
);

export const noteUseSchema = object({
  id: idSchema,
  terms: pipe(array(pipe(string(), regex(/^[0-9a-f]{16}$/))), maxLength(mostTermsOfMessage)),
});

export const offersToKeepSchema = object({ text: pipe(string(), maxLength(longestText)) });

export const listedSchema = object({ query: shortText, count: number() });
/** More replies than anybody has, few enough that a flood is refused. */
const mostRows = 20_000;

/** A library as a view read it from a file (domain/formats), looked at once more: the background trusts no page. */
export const libraryFileSchema: GenericSchema<unknown, LibraryFile> = pipe(
  object({
    exportedAt: number(),
    pages: pipe(array(pageSchema), maxLength(mostRows)),
    folders: pipe(array(folderSchema), maxLength(mostRows)),
    templates: pipe(array(templateSchema), maxLength(mostRows)),
    settings: settingsSchema,
  }),
  check((file) => contradictionIn(file) === null),
);

export const fillPlaceSchema = object({ place: shortText, value: pipe(string(), maxLength(2_000)) });
export const languagesSchema = object({ languages: pipe(array(languageSchema), maxLength(2)) });
