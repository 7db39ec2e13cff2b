import type { Page } from '../settings/page.ts';
import { shortcutKey } from '../templates/shortcut.ts';
import type { Folder, Template } from '../templates/template.ts';
import type { LibraryFile } from './library-file.ts';
import { saysTheSame } from './same-content.ts';

type Rows = Readonly<{
  templates: readonly Template[];
  folders: readonly Folder[];
  pages: readonly Page[];
}>;

/** The rows to put, and what becomes of the file's replies: each is added, the same as mine, or kept as mine is. */
export interface Addition {
  templates: Template[];
  folders: Folder[];
  pages: Page[];
  counts: { added: number; same: number; kept: number; shortcutsDropped: number };
}

/**
 * "Add what is missing": what a file has and the library has not. Nothing present is overwritten, so a second time adds
 * nothing. Settings are not rows: they stay as they are.
 */
export function addLibrary(present: Rows, file: LibraryFile): Addition {
  const mine = new Map(present.templates.map((template) => [template.id, template]));
  const missing = file.templates.filter(({ id }) => !mine.has(id));
  const same = file.templates.filter((template) => hasContentOf(template, mine.get(template.id))).length;

  const taken = new Set(present.templates.map(({ shortcut }) => shortcutKey(shortcut)));
  const isTaken = ({ shortcut }: Template) => shortcut !== '' && taken.has(shortcutKey(shortcut));
  const folderFor = namesakes(present.folders, file.folders);
  return {
    templates: missing.map((template) => ({
      ...template,
      // Typing a shortcut must never be ambiguous, and it is mine already.
      shortcut: isTaken(template) ? '' : template.shortcut,
      folderId: folderFor.get(template.folderId ?? '') ?? template.folderId,
    })),
    folders: missingFolders(present.folders, file.folders, folderFor),
    pages: pagesToPut(present.pages, file.pages),
    counts: {
      added: missing.length,
      same,
      kept: file.templates.length - missing.length - same,
      shortcutsDropped: missing.filter(isTaken).length,
    },
  };
}

/**
 * What a reply says and answers to, and when it is offered. Where it is filed, whether it is a favourite and when it was
 * changed is no difference to who reads it; its picture is not in the file.
 */
function hasContentOf(one: Template, other: Template | undefined): boolean {
  return other !== undefined && one.language === other.language && saysTheSame(one, other);
}

/** Of each unknown folder whose name a present one has: that one's id. */
function namesakes(present: readonly Folder[], folders: readonly Folder[]): Map<string, string> {
  const byName = new Map(present.toReversed().map(({ id, name }) => [folderNameKey(name), id]));
  const known = new Set(present.map(({ id }) => id));
  return new Map(
    folders.flatMap(({ id, name }) => {
      const namesake = byName.get(folderNameKey(name));
      return namesake === undefined || known.has(id) ? [] : [[id, namesake] as const];
    }),
  );
}

/** What two folders have in common when they are the same to who reads their names. */
export function folderNameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** In their own order, after the present ones. */
function missingFolders(
  present: readonly Folder[],
  folders: readonly Folder[],
  namesake: ReadonlyMap<string, string>,
): Folder[] {
  const known = new Set(present.map(({ id }) => id));
  const last = present.reduce((most, { order }) => Math.max(most, order), -1);
  return folders
    .filter(({ id }) => !known.has(id) && !namesake.has(id))
    .toSorted((a, b) => a.order - b.order)
    .map((folder, index) => ({ ...folder, order: last + 1 + index }));
}

function pagesToPut(present: readonly Page[], pages: readonly Page[]): Page[] {
  const known = new Map(present.map((page) => [page.assetId, page]));
  return pages.flatMap((page): Page[] => {
    const mine = known.get(page.assetId);
    if (mine === undefined) return [page];
    return mine.name === null && page.name !== null ? [{ ...mine, name: page.name }] : [];
  });
}
