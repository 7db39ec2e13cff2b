import { shortcutKey } from '../templates/shortcut.ts';
import type { Folder, Template } from '../templates/template.ts';
import { folderNameKey } from './add-library.ts';
import type { ImportPlan } from './plan-import.ts';

/** The rows that an import puts into the library, and what it takes for granted about those that are there. */
export interface ImportWrite {
  templates: Template[];
  folders: Folder[];
  /** Replies that give way, as they were when the person decided it. Times are UTC milliseconds. */
  replaced: { id: string; updatedAt: number }[];
}

export function importWrite({ rows, templates, folders }: ImportPlan): ImportWrite {
  const replaced = rows.flatMap(({ action, present }) =>
    action === 'replace' && present !== null ? [{ id: present.id, updatedAt: present.updatedAt }] : [],
  );
  return { templates, folders, replaced };
}

type Library = Readonly<{ templates: readonly Template[]; folders: readonly Folder[] }>;

/**
 * Whether what was planned can still be done as it was shown: nothing that it replaces was changed meanwhile, and nothing
 * took an id, a shortcut or a folder's name that it gives.
 */
export function stillFits(present: Library, { templates, folders, replaced }: ImportWrite): boolean {
  const mine = new Map(present.templates.map((template) => [template.id, template]));
  const seen = new Map(replaced.map(({ id, updatedAt }) => [id, updatedAt]));
  const put = new Set(templates.map(({ id }) => id));
  const others = present.templates.filter(({ id }) => !put.has(id));
  return (
    put.size === templates.length &&
    templates.every(({ id }) => mine.get(id)?.updatedAt === seen.get(id)) &&
    replaced.every(({ id }) => put.has(id)) &&
    areFree(shortcutsOf(templates), shortcutsOf(others)) &&
    areFree(idsOf(folders), idsOf(present.folders)) &&
    areFree(namesOf(folders), namesOf(present.folders))
  );
}

/** Whether none of them is there twice or taken. */
function areFree(wanted: readonly string[], taken: readonly string[]): boolean {
  const all = new Set(taken);
  return wanted.every((one) => all.size < all.add(one).size);
}

function shortcutsOf(templates: readonly Template[]): string[] {
  return templates.flatMap(({ shortcut }) => shortcutKey(shortcut) || []);
}

function idsOf(folders: readonly Folder[]): string[] {
  return folders.map(({ id }) => id);
}

function namesOf(folders: readonly Folder[]): string[] {
  return folders.map(({ name }) => folderNameKey(name));
}
