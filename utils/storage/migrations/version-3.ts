import type { Migration } from './migrations.ts';

/** What suggestions, favourites, pictures and imports need to know about a reply, and what was typed and not saved. */
export const createVersion3: Migration = {
  shape(database) {
    for (const table of ['usage', 'images', 'drafts', 'imports']) {
      database.createObjectStore(table, { keyPath: 'id' });
    }
  },
  rows: ({ templates = [], trash = [], histories = [], ...rest }) => ({
    ...rest,
    templates: templates.map(grown),
    trash: trash.map((row) => ({ ...row, template: grown(field(row, 'template')) })),
    histories: histories.map((row) => ({ ...row, versions: list(field(row, 'versions')).map(grownVersion) })),
    usage: [],
    images: [],
    drafts: [],
    imports: [],
  }),
};

function grownVersion(version: object): object {
  return { ...version, template: grown(field(version, 'template')) };
}

function grown(template: unknown): object {
  const all = ['message', 'comment', 'private-reply'];
  return {
    ...Object(template),
    surfaces: all,
    frequent: true,
    examples: [],
    keywords: [],
    keywordsAgainst: [],
    favourite: false,
    imageId: null,
  };
}

function field(row: object, name: string): unknown {
  return Reflect.get(row, name);
}

function list(value: unknown): object[] {
  return Array.isArray(value) ? value : [];
}
