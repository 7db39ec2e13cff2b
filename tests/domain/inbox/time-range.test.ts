import { expect, it } from 'vitest';
import { exactly } from '../../../utils/domain/inbox/time-range.ts';

it('A known moment is an interval without width', () => {
  expect(exactly(5)).toEqual({ earliest: 5, latest: 5 });
});
