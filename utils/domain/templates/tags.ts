import { fold } from './fold.ts';
import type { Language, Template } from './template.ts';

/** Every tag once, however it is written, in the order of the alphabet; only those of one language unless that is null. */
export function tagsOf(templates: readonly Template[], language: Language | null): string[] {
  const tags = new Map<string, string>();
  for (const template of templates) {
    if (language !== null && template.language !== language) continue;
    for (const tag of template.tags) if (!tags.has(fold(tag))) tags.set(fold(tag), tag);
  }
  return [...tags].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, tag]) => tag);
}
