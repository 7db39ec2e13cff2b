import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../../utils/domain/library/compare-texts.ts';

describe('Two texts', () => {
  it.each([
    ['the same', 'the same', [['both', 'the same']]],
    ['', '', []],
    ['', 'all new', [['comes', 'all new']]],
    ['all old', '', [['goes', 'all old']]],
    [
      'We open at nine.',
      'We open at ten.',
      [
        ['both', 'We open at'],
        ['goes', ' nine.'],
        ['comes', ' ten.'],
      ],
    ],
    [
      'Hello,\nsee you soon',
      'Hello,\n\nsee you very soon',
      [
        ['both', 'Hello,\n'],
        ['comes', '\n'],
        ['both', 'see you'],
        ['comes', ' very'],
        ['both', ' soon'],
      ],
    ],
  ])('%j and %j', (now, other, stretches) => {
    expect(compareTexts(now, other).map(({ kind, text }) => [kind, text])).toEqual(stretches);
  });

  it('can both be read from what is shown', () => {
    const word = fc.constantFrom('a', 'b', 'c', ' ', '\n', '\r\n', '\u00a0', '  ', '👩‍👩‍👧');
    const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (now, other) => {
        const stretches = compareTexts(now, other);
        const read = (kind: string) =>
          stretches.flatMap((part) => (part.kind === 'both' || part.kind === kind ? part.text : [])).join('');
        expect(read('goes')).toBe(now);
        expect(read('comes')).toBe(other);
      }),
    );
  });

  it('of the longest kind and without a word in common take no time', () => {
    const words = (letter: string) => `${letter} `.repeat(10_000).trim();
    const start = performance.now();
    expect(compareTexts(words('a'), words('b'))).toHaveLength(2);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
