import type { Migration } from './migrations.ts';

/** Templates, folders, settings and pages, and the ids of operations already done. */
export const createVersion1: Migration = {
  shape(database) {
    database.createObjectStore('templates', { keyPath: 'id' });
    database.createObjectStore('folders', { keyPath: 'id' });
    database.createObjectStore('settings', { keyPath: 'id' });
    database.createObjectStore('pages', { keyPath: 'assetId' });
    database.createObjectStore('operations', { keyPath: 'id' }).createIndex('at', 'at');
  },
  rows: () => ({ templates: [], folders: [], settings: [], pages: [] }),
};
