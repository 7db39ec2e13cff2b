/** How a reply was used. Counts and hashes only: no word of any message (product.md, red line 4). */
export interface TemplateUsage {
  /** That of the reply. */
  id: string;
  /** Insertions. */
  uses: number;
  /** Insertions that were changed by hand before they were sent, as far as it was seen. */
  edited: number;
  /** UTC ms; null when it was never used. */
  lastUsedAt: number | null;
  /** Weight of each hashed term of messages that this reply answered. */
  terms: Record<string, number>;
}

/** Terms taken from one run of messages: more than anybody writes about one matter. */
export const mostTermsOfMessage = 60;

export function newUsage(id: string): TemplateUsage {
  return { id, uses: 0, edited: 0, lastUsedAt: null, terms: {} };
}

/** Of all replies together. */
export interface UsageTotals {
  uses: number;
  edited: number;
}

export function totalsOf(usage: readonly TemplateUsage[]): UsageTotals {
  let [uses, edited] = [0, 0];
  for (const one of usage) {
    uses += one.uses;
    edited += one.edited;
  }
  return { uses, edited };
}
