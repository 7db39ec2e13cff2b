import { i18n } from '#i18n';
import type { UsageTotals } from '../../utils/domain/templates/usage.ts';

/** How many saved replies went in, and which share of them was changed by hand first. */
export function sentWords({ uses, edited }: UsageTotals, number: (count: number) => string): string {
  if (uses === 0) return i18n.t('suggestions.sent_none');
  const share = Math.round((edited / uses) * 100);
  return i18n.t('suggestions.sent_figures', uses, [number(uses), number(edited), number(share)]);
}
