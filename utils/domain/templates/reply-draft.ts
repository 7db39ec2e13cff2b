import {
  array,
  boolean,
  exactOptional,
  type GenericSchema,
  type InferOutput,
  maxLength,
  nullable,
  object,
  picklist,
  pipe,
  string,
} from 'valibot';
import { surfaceSchema } from '../inbox/surface.ts';
import { finiteNumber, idSchema, type Template, templateSchema } from './template.ts';

/** Far above what may be saved: what was typed is kept also while it still has to be shortened. Characters. */
const longestTyped = 200_000;

const line = pipe(string(), maxLength(2_000));
const lines = pipe(array(line), maxLength(100));

const fields = {
  title: line,
  shortcut: line,
  /** Empty for no folder. */
  folderId: pipe(string(), maxLength(80)),
  language: picklist(['en', 'fr']),
  /** Separated by commas. */
  tags: line,
  body: pipe(string(), maxLength(longestTyped)),
  surfaces: pipe(array(surfaceSchema), maxLength(3)),
  frequent: boolean(),
  examples: lines,
  keywords: lines,
  keywordsAgainst: lines,
  favourite: boolean(),
  twinId: nullable(idSchema),
  imageId: nullable(idSchema),
};
const fieldsSchema = object(fields);

/** A reply as its form holds it. */
export type ReplyFields = InferOutput<typeof fieldsSchema>;

/** What was typed and not saved. Only the changed fields, so that changes from elsewhere show in the others. */
export interface Draft {
  /** What was stored when the typing began; for a new reply, its empty form. */
  base: Template;
  edits: Partial<ReplyFields>;
}

/** A draft as it outlives the tab in which it was typed. */
export interface KeptDraft extends Draft {
  /** That of the reply. */
  id: string;
  /** UTC ms of the last change. */
  at: number;
}

export const keptDraftSchema: GenericSchema<unknown, KeptDraft> = object({
  id: idSchema,
  // A new reply has neither title nor text yet.
  base: object({ ...templateSchema.entries, title: line, body: fields.body }),
  edits: object({
    title: exactOptional(fields.title),
    shortcut: exactOptional(fields.shortcut),
    folderId: exactOptional(fields.folderId),
    language: exactOptional(fields.language),
    tags: exactOptional(fields.tags),
    body: exactOptional(fields.body),
    surfaces: exactOptional(fields.surfaces),
    frequent: exactOptional(fields.frequent),
    examples: exactOptional(fields.examples),
    keywords: exactOptional(fields.keywords),
    keywordsAgainst: exactOptional(fields.keywordsAgainst),
    favourite: exactOptional(fields.favourite),
    twinId: exactOptional(fields.twinId),
    imageId: exactOptional(fields.imageId),
  }),
  at: finiteNumber,
});
