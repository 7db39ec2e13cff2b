import { shortcutKey } from '../templates/shortcut.ts';
import type { Template } from '../templates/template.ts';
import { type LibraryFile, type LibraryFileProblem, libraryTables } from './library-file.ts';

/** What no row shows alone: the first id that two rows of a table have, or a shortcut that two replies answer to. */
export function contradictionIn(file: LibraryFile): LibraryFileProblem | null {
  const ids = {
    pages: file.pages.map(({ assetId }) => assetId),
    folders: file.folders.map(({ id }) => id),
    templates: file.templates.map(({ id }) => id),
  };
  for (const table of libraryTables) {
    const index = ids[table].findIndex(isRepeated());
    if (index >= 0) return { kind: 'duplicate-id', table, index };
  }
  return repeatedShortcut(file.templates);
}

/** A test that is true from the second time on that it is asked about the same id. */
function isRepeated(): (id: string) => boolean {
  const seen = new Set<string>();
  return (id) => seen.size === seen.add(id).size;
}

function repeatedShortcut(templates: readonly Template[]): LibraryFileProblem | null {
  const owners = new Map<string, Template>();
  for (const template of templates) {
    if (template.shortcut === '') continue;
    const key = shortcutKey(template.shortcut);
    const owner = owners.get(key);
    if (owner !== undefined) {
      const titles = [owner.title, template.title] as const;
      return { kind: 'duplicate-shortcut', shortcut: template.shortcut, titles };
    }
    owners.set(key, template);
  }
  return null;
}

/** The same file, its replies in no folder and with no twin where those are not in it. */
export function withoutLooseEnds(file: LibraryFile): LibraryFile {
  const folders = new Set(file.folders.map(({ id }) => id));
  const templates = new Set(file.templates.map(({ id }) => id));
  const known = (ids: ReadonlySet<string>, id: string | null) => (id !== null && ids.has(id) ? id : null);
  return {
    ...file,
    templates: file.templates.map((template) => ({
      ...template,
      folderId: known(folders, template.folderId),
      twinId: known(templates, template.twinId),
    })),
  };
}
