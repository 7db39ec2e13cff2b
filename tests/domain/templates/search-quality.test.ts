import { expect, it } from 'vitest';
import { searchQuality } from '../../quality/search-quality.ts';

it('Of 60 queries, half of them French, 95 % find their reply first and 98 % among the first three', () => {
  const { queries, templates, first, firstThree, missed } = searchQuality();
  expect(queries).toBe(60);
  expect(templates).toBeGreaterThanOrEqual(92);
  expect(first, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.95);
  expect(firstThree, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.98);
});
