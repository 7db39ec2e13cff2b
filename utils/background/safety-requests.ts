import { null_, object, picklist, pipe, regex, string } from 'valibot';
import { idSchema } from '../domain/templates/template.ts';
import { libraryFileSchema } from '../messages/parts.ts';
import type { ViewRequests } from '../messages/protocol.ts';
import { topics, touch } from '../messages/revisions.ts';
import type { Handlers } from '../messages/serve.ts';
import type { LibraryStore } from '../storage/library-store.ts';
import { exportDue, noteExport, remindLater } from './care.ts';
import { addFile, exportLibrary, replaceByFile, restoreBackup } from './exchange.ts';
import { deleteForGood, deleteTemplate, putBack, readTrash } from './trash.ts';

type SafetyRequests = Pick<
  ViewRequests,
  | 'deleteTemplate'
  | 'trash'
  | 'putBack'
  | 'deleteForGood'
  | 'versions'
  | 'health'
  | 'dismissNotice'
  | 'backups'
  | 'restoreBackup'
  | 'exportLibrary'
  | 'noteExport'
  | 'exportDue'
  | 'remindLater'
  | 'importLibrary'
  | 'eraseEverything'
>;

const ofReply = object({ id: idSchema });

/** What the options page asks so that nothing is lost: trash, earlier versions, backups, files. */
export function safetyRequests(store: LibraryStore, now: () => number): Handlers<SafetyRequests> {
  return {
    deleteTemplate: {
      input: ofReply,
      run: ({ id }, { operation }) => deleteTemplate(store, operation, id, now()).then(() => null),
    },
    trash: { input: null_(), run: () => readTrash(store, now()) },
    putBack: { input: ofReply, run: ({ id }, { operation }) => putBack(store, operation, id, now()) },
    deleteForGood: {
      input: ofReply,
      run: ({ id }, { operation }) => deleteForGood(store, operation, id).then(() => null),
    },
    versions: {
      input: ofReply,
      run: async ({ id }) => (await store.get('histories', id))?.versions ?? [],
    },
    health: { input: null_(), run: () => store.health() },
    dismissNotice: {
      input: object({ id: idSchema }),
      run: ({ id }) => store.dismissNotice(id).then(() => null),
    },
    backups: { input: null_(), run: () => store.backups() },
    restoreBackup: {
      input: object({ id: pipe(string(), regex(/^\d{1,16}$/)) }),
      run: ({ id }, { operation }) => restoreBackup(store, operation, id, now()),
    },
    exportLibrary: { input: null_(), run: () => exportLibrary(store, now()) },
    noteExport: {
      input: null_(),
      run: (_input, { operation }) => noteExport(store, operation, now()).then(() => null),
    },
    exportDue: { input: null_(), run: () => exportDue(store, now()) },
    remindLater: {
      input: null_(),
      run: (_input, { operation }) => remindLater(store, operation, now()).then(() => null),
    },
    importLibrary: {
      input: object({ file: libraryFileSchema, mode: picklist(['add', 'replace']) }),
      run: ({ file, mode }, { operation }) =>
        (mode === 'add' ? addFile : replaceByFile)(store, operation, file, now()),
    },
    eraseEverything: {
      input: null_(),
      async run() {
        await store.erase();
        for (const topic of topics) await touch(topic);
        return null;
      },
    },
  };
}
