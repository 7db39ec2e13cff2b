import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nestsDeeperThan } from '../../../utils/domain/formats/nesting.ts';

const million = 1_000_000;

describe('Too deep', () => {
  it.each([
    ['lists', '['.repeat(2 * million)],
    ['closed lists', '['.repeat(million) + ']'.repeat(million)],
    ['objects', '{"a":'.repeat(2 * million)],
    ['lists and objects', '[{"a":'.repeat(million)],
    ['what follows a text with brackets in it', `["]]]]", ${'['.repeat(20)}`],
    ['what follows a text with a quote in it', `["\\"", "\\\\", ${'['.repeat(20)}`],
    ['many lists deep inside a shallow one', `[[], {}, ${'['.repeat(20)}]`],
  ])('are %s', (_what, text) => {
    expect(nestsDeeperThan(text, 20)).toBe(true);
  });
});

describe('Deep enough', () => {
  it.each([
    ['twenty lists', '['.repeat(20) + ']'.repeat(20)],
    ['many lists side by side', `[${'[],'.repeat(million)}[]]`],
    ['brackets in a text', `["${'['.repeat(2 * million)}"]`],
    ['brackets after a quote in a text', `["\\"${'[{'.repeat(million)}"]`],
    ['brackets after a backslash at the end of a text', `["\\\\", "${'['.repeat(99)}"]`],
    ['nothing', ''],
  ])('are %s', (_what, text) => {
    expect(nestsDeeperThan(text, 20)).toBe(false);
  });
});

it('Depth is what a look at the value tells', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6, stringUnit: 'binary' }), fc.nat(6), (text, most) => {
      expect(nestsDeeperThan(text, most)).toBe(depthOf(JSON.parse(text)) > most);
    }),
    { seed: 31, numRuns: 500 },
  );
});

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}
