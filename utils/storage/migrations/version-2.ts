import type { Migration } from './migrations.ts';

/** Trash and earlier versions of replies, what was done for safety, and what the library knows about itself. */
export const createVersion2: Migration = {
  shape(database) {
    for (const table of ['trash', 'histories', 'care', 'meta']) {
      database.createObjectStore(table, { keyPath: 'id' });
    }
  },
  rows: (rows) => ({ ...rows, trash: [], histories: [], care: [] }),
};
