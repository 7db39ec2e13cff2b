import { type InferOutput, picklist } from 'valibot';
import type { UsageOf } from '../templates/rank.ts';
import type { Template } from '../templates/template.ts';

/** The orders in which replies can stand in the list. */
export const replySorts = ['folder', 'title', 'changed', 'most-used', 'last-used'] as const;
export const replySortSchema = picklist(replySorts);
export type ReplySort = InferOutput<typeof replySortSchema>;

/** One for all comparisons: making one for each takes seconds with thousands of replies. */
export const byName = new Intl.Collator(undefined, { numeric: true });

/** In this order; what is equal, by title. Folders are groups, so inside of them it is by title. */
export function sorted(templates: readonly Template[], sort: ReplySort, usage: UsageOf): Template[] {
  const weight = (template: Template): number => {
    if (sort === 'changed') return template.updatedAt;
    if (sort === 'most-used') return usage(template.id)?.uses ?? 0;
    return sort === 'last-used' ? (usage(template.id)?.lastUsedAt ?? 0) : 0;
  };
  return templates.toSorted((a, b) => weight(b) - weight(a) || byName.compare(a.title, b.title));
}
