import { placesIn } from '../../utils/domain/templates/places.ts';
import type { Folder, Language, Template } from '../../utils/domain/templates/template.ts';

/** One line of the list. */
export interface ReplyLine {
  id: string;
  title: string;
  shortcut: string;
  language: Language;
  unsaved: boolean;
}

export interface LineGroup {
  /** Null for what has no heading. */
  name: string | null;
  lines: ReplyLine[];
}

/** Lines by folder, in the folders' order; what is in none, or in one that is gone, comes last. */
export function byFolder(
  entries: readonly { line: ReplyLine; folderId: string | null }[],
  folders: readonly Folder[],
  noFolder: string,
): LineGroup[] {
  const known = new Set(folders.map(({ id }) => id));
  const groups = folders.map(({ id, name }) => ({ name, lines: linesIn(entries, (other) => other === id) }));
  const loose = linesIn(entries, (id) => id === null || !known.has(id));
  // Without any folder in use, a heading would only say what everybody sees.
  const name = groups.some(({ lines }) => lines.length > 0) ? noFolder : null;
  return [...groups, { name, lines: loose }].filter(({ lines }) => lines.length > 0);
}

function linesIn(
  entries: readonly { line: ReplyLine; folderId: string | null }[],
  belongs: (folderId: string | null) => boolean,
): ReplyLine[] {
  const lines = entries.filter(({ folderId }) => belongs(folderId)).map(({ line }) => line);
  return lines.toSorted((a, b) => a.title.localeCompare(b.title));
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

/** How many replies have a place without its fact. */
export function openReplies(templates: readonly Template[]): number {
  return templates.filter(({ body }) => placesIn(body).length > 0).length;
}
