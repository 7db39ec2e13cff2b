import type { Template } from '../templates/template.ts';

/** Something done to several replies at once. */
export type BulkChange =
  | { kind: 'move'; folderId: string | null }
  | { kind: 'tags'; add: string[]; remove: string[] }
  | { kind: 'delete' };

/** Of `templateSchema`. */
const mostTags = 20;

/** Those replies that a change makes different, as they are after it. @param now UTC ms */
export function changedBy(
  templates: readonly Template[],
  change: Exclude<BulkChange, { kind: 'delete' }>,
  now: number,
): Template[] {
  return templates.flatMap((template): Template[] => {
    if (change.kind === 'move') {
      const { folderId } = change;
      return template.folderId === folderId ? [] : [{ ...template, folderId, updatedAt: now }];
    }
    const tags = withTags(template.tags, change);
    return tags.join('\n') === template.tags.join('\n') ? [] : [{ ...template, tags, updatedAt: now }];
  });
}

/** Tags are the same whatever their case. One that is there already stays as it is written. */
function withTags(tags: readonly string[], { add, remove }: { add: string[]; remove: string[] }): string[] {
  const unwanted = new Set(remove.map(tagKey));
  const kept = tags.filter((tag) => !unwanted.has(tagKey(tag)));
  const present = new Set(kept.map(tagKey));
  return [...kept, ...add.filter((tag) => !present.has(tagKey(tag)))].slice(0, mostTags);
}

/** Every tag of these replies once, in alphabetical order. */
export function tagsOf(templates: readonly Template[]): string[] {
  const all = new Map(templates.flatMap(({ tags }) => tags.map((tag) => [tagKey(tag), tag] as const)));
  return [...all.values()].toSorted((a, b) => a.localeCompare(b));
}

function tagKey(tag: string): string {
  return tag.normalize('NFC').toLowerCase();
}
