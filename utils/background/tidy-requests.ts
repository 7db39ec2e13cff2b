import { object } from 'valibot';
import { folderSchema, idSchema } from '../domain/templates/template.ts';
import type { Handlers } from '../messages/serve.ts';
import { bulkSchema, idsSchema, replaceSchema } from '../messages/tidy-parts.ts';
import type { TidyRequests } from '../messages/tidy-protocol.ts';
import type { Store } from '../storage/contract.ts';
import { changeReplies, replaceText } from './bulk.ts';
import { deleteFolder, orderFolders, saveFolder } from './folders.ts';
import { undoChange } from './undo.ts';

/** What the options page asks to keep a large library in order. */
export function tidyRequests(store: Store, now: () => number): Handlers<TidyRequests> {
  const { id, name } = folderSchema.entries;
  return {
    saveFolder: {
      input: object({ id, name }),
      run: (folder, { operation }) => saveFolder(store, operation, folder),
    },
    deleteFolder: {
      input: object({ id: idSchema }),
      run: (input, { operation }) => deleteFolder(store, operation, input.id, now()),
    },
    orderFolders: {
      input: object({ ids: idsSchema }),
      run: ({ ids }, { operation }) => orderFolders(store, operation, ids).then(() => null),
    },
    changeReplies: {
      input: bulkSchema,
      run: (input, { operation }) => changeReplies(store, operation, input, now()),
    },
    replaceText: {
      input: replaceSchema,
      run: (input, { operation }) => replaceText(store, operation, input, now()),
    },
    undoChange: {
      input: object({ id: idSchema }),
      run: (input, { operation }) => undoChange(store, operation, input.id),
    },
  };
}
