import type { Language, Template } from './template.ts';
import type { TemplateUsage } from './usage.ts';

/** How often and when a reply was used. */
export type UsageOf = (id: string) => Pick<TemplateUsage, 'uses' | 'lastUsedAt'> | undefined;

/** Two matches of which one is less than this much better are equally good: then use decides. */
const noticeablyBetter = 1.2;

/** The order without a query: favourites, then by use, then what was used or changed last, then the own language. */
export function inOrder(templates: Iterable<Template>, usage: UsageOf, mother: Language): Template[] {
  return [...templates].toSorted(
    (a, b) => Number(b.favourite) - Number(a.favourite) || byUse(a, b, usage) || byAge(a, b, mother),
  );
}

/** The order of what was found: by match, then by use, then what was used or changed last. */
export function byMatch(
  found: readonly { template: Template; score: number }[],
  usage: UsageOf,
  mother: Language,
): Template[] {
  return found
    .map(({ template, score }) => ({
      template,
      score,
      step: Math.round(Math.log(score) / Math.log(noticeablyBetter)),
    }))
    .toSorted(
      (a, b) =>
        b.step - a.step ||
        byUse(a.template, b.template, usage) ||
        b.score - a.score ||
        byAge(a.template, b.template, mother),
    )
    .map(({ template }) => template);
}

function byUse(a: Template, b: Template, usage: UsageOf): number {
  const [mine, other] = [usage(a.id), usage(b.id)];
  return (other?.uses ?? 0) - (mine?.uses ?? 0) || (other?.lastUsedAt ?? 0) - (mine?.lastUsedAt ?? 0);
}

/** Made once: `localeCompare` makes one for each comparison. */
const byTitle = new Intl.Collator();

function byAge(a: Template, b: Template, mother: Language): number {
  const foreign = (template: Template) => (template.language === mother ? 0 : 1);
  return b.updatedAt - a.updatedAt || foreign(a) - foreign(b) || byTitle.compare(a.title, b.title);
}
