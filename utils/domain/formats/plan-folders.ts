import type { Folder } from '../templates/template.ts';
import { folderNameKey } from './add-library.ts';
import type { ImportedReply } from './format.ts';
import { mostOf } from './limits.ts';
import { shortened } from './text/clean.ts';

/** Which folder each reply goes to, and which of those are new. */
export interface FolderPlan {
  /** Null for a reply in no folder. Asking for a folder that is not there yet makes it one of `used`. */
  idFor(reply: ImportedReply): string | null;
  /** The new folders that were asked for, in the file's order, after the present ones. */
  used(): Folder[];
}

export function folderPlan(
  present: readonly Folder[],
  { folders }: { folders: readonly (readonly string[])[] },
  newId: () => string,
): FolderPlan {
  const ids = new Map(present.toReversed().map(({ id, name }) => [folderNameKey(name), id]));
  const taken = new Set(present.map(({ id }) => id));
  const last = present.reduce((most, { order }) => Math.max(most, order), -1);
  const made = new Map<string, { id: string; name: string }>();
  return {
    idFor({ folder }) {
      const name = nameOf(folder);
      if (name === '') return null;
      const key = folderNameKey(name);
      const known = ids.get(key);
      if (known !== undefined) return known;
      let id = newId();
      while (taken.has(id)) id = newId();
      taken.add(id);
      ids.set(key, id);
      made.set(key, { id, name });
      return id;
    },
    used() {
      const inFile = folders.map((path) => folderNameKey(nameOf(path)));
      const keys = new Set([...inFile, ...made.keys()]);
      return [...keys]
        .flatMap((key) => made.get(key) ?? [])
        .map(({ id, name }, index) => ({ id, name, order: last + 1 + index }));
    },
  };
}

/** One level is all there is here: "Orders / Returns". Of a path that is too long the innermost folders say most. */
function nameOf(path: readonly string[]): string {
  const whole = path.join(' / ').trim();
  if (whole.length <= mostOf.folder) return whole;
  const inner = path.slice(1);
  return inner.length === 0 ? shortened(whole, mostOf.folder) : nameOf(inner);
}
