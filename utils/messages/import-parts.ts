import { array, type GenericSchema, maxLength, object, pipe, string } from 'valibot';
import { mostReplies } from '../domain/formats/limits.ts';
import { finiteNumber, folderSchema, idSchema, templateSchema } from '../domain/templates/template.ts';
import type { ImportInput } from './import-protocol.ts';

export const importSchema: GenericSchema<unknown, ImportInput> = object({
  name: pipe(string(), maxLength(400)),
  templates: pipe(array(templateSchema), maxLength(mostReplies)),
  folders: pipe(array(folderSchema), maxLength(mostReplies)),
  replaced: pipe(array(object({ id: idSchema, updatedAt: finiteNumber })), maxLength(mostReplies)),
});
