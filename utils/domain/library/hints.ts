import { placesIn } from '../templates/places.ts';
import type { UsageOf } from '../templates/rank.ts';
import { starterLibrary } from '../templates/starter/starter-library.ts';
import type { Template } from '../templates/template.ts';

/** What may be worth a look at a reply. */
export const hints = ['open', 'unused', 'starter', 'twinless'] as const;
export type Hint = (typeof hints)[number];

/** A season: what nobody needed for so long is worth a question, and no sooner. */
export const unusedAfterMs = 90 * 24 * 60 * 60 * 1000;

/**
 * The ids of the replies that each hint is about.
 * open: waits for facts of the business · unused: for 90 days, or never and it is older than that · starter: title and
 * text are still as delivered · twinless: has no other language, in a library that has both
 * @param now UTC ms
 */
export function hintsOf(
  templates: readonly Template[],
  usage: UsageOf,
  now: number,
): Record<Hint, ReadonlySet<string>> {
  const languages = new Map(templates.map(({ id, language }) => [id, language]));
  const bilingual = new Set(languages.values()).size > 1;
  const delivered = new Map(
    starterLibrary(['en', 'fr'], 0).templates.map((template) => [template.id, template]),
  );
  const tests: Record<Hint, (template: Template) => boolean> = {
    open: ({ body }) => placesIn(body).length > 0,
    unused: ({ id, createdAt }) => now - (usage(id)?.lastUsedAt ?? createdAt) >= unusedAfterMs,
    starter({ id, title, body }) {
      const first = delivered.get(id);
      return first?.title === title && first.body === body;
    },
    twinless({ twinId, language }) {
      const other = languages.get(twinId ?? '');
      return bilingual && (other === undefined || other === language);
    },
  };
  const idsOf = (hint: Hint) => new Set(templates.filter(tests[hint]).map(({ id }) => id));
  return {
    open: idsOf('open'),
    unused: idsOf('unused'),
    starter: idsOf('starter'),
    twinless: idsOf('twinless'),
  };
}
