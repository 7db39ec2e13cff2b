import type { TemplateUsage } from '../templates/usage.ts';

/** Terms kept of each reply; those with the least weight go. About 5 kB a reply. */
export const mostTerms = 200;

/** What is left of every weight after each use: half of it after 23, so that a reply can come to mean something else. */
const fading = 0.97;

/** Below this a term is as good as forgotten. */
const leastWeight = 0.05;

/**
 * The usage after one more insertion.
 * @param terms hashed terms of the message that was answered; none when learning is switched off
 * @param now UTC ms
 */
export function learn(usage: TemplateUsage, terms: readonly string[], now: number): TemplateUsage {
  const weights = new Map(Object.entries(usage.terms));
  if (terms.length > 0) for (const [term, weight] of weights) weights.set(term, weight * fading);
  for (const term of new Set(terms)) weights.set(term, (weights.get(term) ?? 0) + 1);
  const kept = [...weights].filter(([, weight]) => weight >= leastWeight).toSorted(([, a], [, b]) => b - a);
  return {
    ...usage,
    uses: usage.uses + 1,
    lastUsedAt: now,
    terms: Object.fromEntries(kept.slice(0, mostTerms)),
  };
}

/** The same without anything that was learned: counts stay. */
export function withoutTerms(usage: TemplateUsage): TemplateUsage {
  return { ...usage, terms: {} };
}

/**
 * How much each reply was used for messages like this one, 0 to 1: of the message's terms, those that the reply was used
 * for, each as far as it belongs to this reply rather than to others. A term seen once counts half.
 */
export function learnedFor(
  terms: readonly string[],
  usages: readonly TemplateUsage[],
): (id: string) => number {
  const totals = new Map(
    terms.map((term) => [term, usages.reduce((sum, usage) => sum + (usage.terms[term] ?? 0), 0)]),
  );
  const scores = new Map(
    usages.map((usage) => {
      const parts = [...totals].map(([term, total]) => {
        const own = usage.terms[term] ?? 0;
        return own === 0 ? 0 : (own / total) * (own / (own + 1));
      });
      return [usage.id, parts.reduce((sum, part) => sum + part, 0) / Math.max(1, totals.size)];
    }),
  );
  return (id) => scores.get(id) ?? 0;
}
