import type { Folder } from '../templates/template.ts';

/** Two folders of one name could not be told apart. */
export function folderNamed(folders: readonly Folder[], name: string, ownId: string): Folder | undefined {
  return folders.find((other) => other.id !== ownId && nameKey(other.name) === nameKey(name));
}

function nameKey(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}

/** The folders in this order, counted anew; those that it does not name stay behind them. */
export function inOrder(folders: readonly Folder[], ids: readonly string[]): Folder[] {
  const place = new Map(ids.map((id, index) => [id, index]));
  const rank = ({ id }: Folder) => place.get(id) ?? ids.length;
  return folders
    .toSorted((a, b) => rank(a) - rank(b) || a.order - b.order)
    .map((folder, order) => ({ ...folder, order }));
}

/** The ids after one folder went a place up (-1) or down (1). */
export function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  return ids.toSpliced(from, 1).toSpliced(to, 0, id);
}
