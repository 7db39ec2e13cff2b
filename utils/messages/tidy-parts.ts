import {
  array,
  boolean,
  type GenericSchema,
  literal,
  maxLength,
  minLength,
  nullable,
  object,
  pipe,
  string,
  variant,
} from 'valibot';
import { idSchema, maxBodyLength, templateSchema } from '../domain/templates/template.ts';
import type { Input } from './client.ts';
import type { TidyRequests } from './tidy-protocol.ts';

/** More replies than anybody has, few enough that a flood is refused. */
export const idsSchema = pipe(array(idSchema), maxLength(20_000));

const { tags } = templateSchema.entries;

export const bulkSchema: GenericSchema<unknown, Input<TidyRequests, 'changeReplies'>> = object({
  ids: idsSchema,
  change: variant('kind', [
    object({ kind: literal('move'), folderId: nullable(idSchema) }),
    object({ kind: literal('tags'), add: tags, remove: tags }),
    object({ kind: literal('delete') }),
  ]),
});

export const replaceSchema: GenericSchema<unknown, Input<TidyRequests, 'replaceText'>> = object({
  ids: idsSchema,
  query: object({
    find: pipe(string(), minLength(1), maxLength(2_000)),
    loose: boolean(),
    whole: boolean(),
  }),
  replacement: pipe(string(), maxLength(maxBodyLength)),
});
