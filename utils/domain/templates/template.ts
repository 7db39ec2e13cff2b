import {
  array,
  finite,
  type InferOutput,
  maxLength,
  minLength,
  nonEmpty,
  nullable,
  number,
  object,
  picklist,
  pipe,
  regex,
  string,
  trim,
} from 'valibot';

export const languageSchema = picklist(['en', 'fr']);
export type Language = InferOutput<typeof languageSchema>;

export const idSchema = pipe(string(), minLength(1), maxLength(80));

/** JSON reads 1e999 as Infinity and writes Infinity as null: a row with it could not be read back from a backup. */
export const finiteNumber = pipe(number(), finite());

/** Characters of one body. Meta's channel takes 2,000 (product.md R25); a library may keep longer texts to be cut. */
export const maxBodyLength = 20_000;

/** Without the slash: "hours". Letters, digits, hyphen and underscore, so that it can be typed after a slash. */
const shortcutSchema = pipe(string(), maxLength(40), regex(/^[\p{L}\p{N}_-]*$/u));

/** A saved reply. Times are UTC milliseconds. */
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
  tags: pipe(array(pipe(string(), trim(), nonEmpty(), maxLength(40))), maxLength(20)),
  createdAt: finiteNumber,
  updatedAt: finiteNumber,
});
export type Template = InferOutput<typeof templateSchema>;

export const folderSchema = object({
  id: idSchema,
  name: pipe(string(), trim(), nonEmpty(), maxLength(60)),
  order: finiteNumber,
});
export type Folder = InferOutput<typeof folderSchema>;
