import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { assetIdSchema, latestPage } from '../../../utils/domain/settings/page.ts';

describe('The Page used last', () => {
  it('is the one seen last', () => {
    const pages = [3, 9, 5].map((seenAt) => ({ assetId: `${seenAt}`, name: null, seenAt }));
    expect(latestPage(pages)?.assetId).toBe('9');
  });

  it('is none before the first', () => {
    expect(latestPage([])).toBeNull();
  });
});

it.each(['', 'abc', '12a', '-1', '1'.repeat(31), 12, null])('No Page has the id %j', (id) => {
  expect(safeParse(assetIdSchema, id).success).toBe(false);
});
