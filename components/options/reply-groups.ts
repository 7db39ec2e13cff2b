import { placesIn } from '../../utils/domain/templates/places.ts';
import type { Folder, Language, Template } from '../../utils/domain/templates/template.ts';

/** One line of the list. */
export interface ReplyLine {
  id: string;
  title: string;
  shortcut: string;
  language: Language;
  unsaved: boolean;
  /** Never saved: it is in no folder, and nothing can be done to it together with others. */
  fresh: boolean;
  /** What the list is sorted by, in words; empty when the line shows that anyway. */
  note: string;
}

export interface LineGroup {
  /** Null for what has no heading. */
  name: string | null;
  /** Where a reply goes that is dropped here; null where it cannot be dropped. */
  place: { kind: 'folder'; folder: Folder } | { kind: 'loose' } | null;
  lines: ReplyLine[];
}

/**
 * Lines by folder, in the folders' order; what is in none, or in one that is gone, comes last.
 * @param empty whether folders without a line are shown
 */
export function byFolder(
  entries: readonly { line: ReplyLine; folderId: string | null }[],
  folders: readonly Folder[],
  noFolder: string,
  empty: boolean,
): LineGroup[] {
  const lines = new Map<string | null, ReplyLine[]>([[null, []]]);
  for (const { id } of folders) lines.set(id, []);
  for (const { line, folderId } of entries) (lines.get(folderId) ?? lines.get(null))?.push(line);
  const groups = folders
    .map((folder): LineGroup => {
      const place = { kind: 'folder', folder } as const;
      return { name: folder.name, place, lines: lines.get(folder.id) ?? [] };
    })
    .filter((group) => empty || group.lines.length > 0);
  const loose = lines.get(null) ?? [];
  if (loose.length === 0) return groups;
  // Without any folder in use, a heading would only say what everybody sees.
  return [...groups, { name: groups.length > 0 ? noFolder : null, place: { kind: 'loose' }, lines: loose }];
}

/** The groups with the first so many lines of all of them; one that would have none left is left out. */
export function firstOf(groups: readonly LineGroup[], most: number): LineGroup[] {
  let left = most;
  return groups.flatMap((group) => {
    if (left <= 0) return [];
    const lines = group.lines.slice(0, left);
    left -= group.lines.length;
    return [{ ...group, lines }];
  });
}

export interface OpenPlace {
  place: string;
  /** Replies that have it. */
  count: number;
}

/** The facts still to be filled in, by the language of the replies that need them; the most needed ones first. */
export function openPlaces(
  templates: readonly Template[],
  languages: readonly Language[],
): { language: Language; places: OpenPlace[] }[] {
  const seen = new Set<string>();
  return languages.flatMap((language) => {
    const counts = new Map<string, number>();
    for (const template of templates) {
      if (template.language !== language) continue;
      for (const place of placesIn(template.body)) counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    const places = Array.from(counts, ([place, count]) => ({ place, count }))
      .filter(({ place }) => !seen.has(place))
      .toSorted((a, b) => b.count - a.count);
    for (const { place } of places) seen.add(place);
    return places.length === 0 ? [] : [{ language, places }];
  });
}
