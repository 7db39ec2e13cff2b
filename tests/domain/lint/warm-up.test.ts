import { expect, it } from 'vitest';
import { rules } from '../../../utils/domain/lint/rules.ts';
import { warmUp } from '../../../utils/domain/lint/warm-up.ts';
import { plainContext } from './look.ts';

it('warming up takes small steps: each rule on each form of a text, twice', () => {
  expect(Array.from(warmUp(plainContext))).toHaveLength(rules.length * 8);
});
