import {
  array,
  boolean,
  finite,
  type InferOutput,
  maxLength,
  minLength,
  nonEmpty,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  regex,
  string,
  trim,
} from 'valibot';
import { surfaceSchema, surfaces } from '../inbox/surface.ts';

export const languageSchema = picklist(['en', 'fr']);
export type Language = InferOutput<typeof languageSchema>;

export const idSchema = pipe(string(), minLength(1), maxLength(80));

/** JSON reads 1e999 as Infinity and writes Infinity as null: a row with it could not be read back from a backup. */
export const finiteNumber = pipe(number(), finite());

/** Characters of one body. Meta's channel takes 2,000 (product.md R25); a library may keep longer texts to be cut. */
export const maxBodyLength = 20_000;

/** Without the slash: "hours". Letters, digits, hyphen and underscore, so that it can be typed after a slash. */
const shortcutSchema = pipe(string(), maxLength(40), regex(/^[\p{L}\p{N}_-]*$/u));

const labelsSchema = pipe(array(pipe(string(), trim(), nonEmpty(), maxLength(40))), maxLength(20));

/** A saved reply. What came in later versions has a default, so that older files can still be read. Times are UTC milliseconds. */
export const templateSchema = object({
  id: idSchema,
  title: pipe(string(), trim(), nonEmpty(), maxLength(120)),
  body: pipe(string(), nonEmpty(), maxLength(maxBodyLength)),
  /** May be empty; else unique in the library, compared without case. */
  shortcut: shortcutSchema,
  folderId: nullable(idSchema),
  language: languageSchema,
  /** The same reply in the other language. */
  twinId: nullable(idSchema),
  tags: labelsSchema,
  /** Where it may be used. */
  surfaces: optional(pipe(array(surfaceSchema), minLength(1), maxLength(3)), () => [...surfaces]),
  /** A question that many ask; false for a text that wants to be made personal each time (R33). */
  frequent: optional(boolean(), true),
  /** Questions it answers, in customers' words: what suggestions are made of. */
  examples: optional(
    pipe(array(pipe(string(), trim(), nonEmpty(), maxLength(300))), maxLength(30)),
    () => [],
  ),
  /** Words of a message that speak for this reply, and words that speak against it. */
  keywords: optional(labelsSchema, () => []),
  keywordsAgainst: optional(labelsSchema, () => []),
  favourite: optional(boolean(), false),
  /** That of its picture, if it has one. */
  imageId: optional(nullable(idSchema), null),
  createdAt: finiteNumber,
  updatedAt: finiteNumber,
});
export type Template = InferOutput<typeof templateSchema>;

/** What a new reply is until somebody says otherwise. */
export const templateDefaults = {
  surfaces: [...surfaces],
  frequent: true,
  examples: [],
  keywords: [],
  keywordsAgainst: [],
  favourite: false,
  imageId: null,
} satisfies Partial<Template>;

export const folderSchema = object({
  id: idSchema,
  name: pipe(string(), trim(), nonEmpty(), maxLength(60)),
  order: finiteNumber,
});
export type Folder = InferOutput<typeof folderSchema>;
