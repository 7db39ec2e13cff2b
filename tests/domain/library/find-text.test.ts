import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesIn, withReplaced } from '../../../utils/domain/library/find-text.ts';

function matched(text: string, find: string, loose = false): string[] {
  return matchesIn(text, { find, loose }).map(({ start, end }) => text.slice(start, end));
}

describe('Looking for a text', () => {
  it.each<[string, string, string, boolean, string[]]>([
    ['finds it where it stands', 'It costs €5, or €5 each.', '€5', false, ['€5', '€5']],
    ['sees the case', 'Open. We open.', 'open', false, ['open']],
    ['sees accents', 'règlement reglement', 'reglement', false, ['reglement']],
    [
      'finds no-break spaces by a space',
      'Il coûte 12\u00a0€ ou 1\u202f200\u00a0€.',
      '12 €',
      false,
      ['12\u00a0€'],
    ],
    ['takes signs as signs', 'a.c abc', 'a.c', false, ['a.c']],
    ['finds nothing for nothing', 'abc', '', false, []],
    ['finds none over another', 'aaaa', 'aa', false, ['aa', 'aa']],
    ['overlooks case when told to', 'Open. We open.', 'OPEN', true, ['Open', 'open']],
    [
      'overlooks accents when told to',
      'Règlement re\u0301glement',
      'reglement',
      true,
      ['Règlement', 're\u0301glement'],
    ],
    ['takes an accent along', 'cafe\u0301!', 'cafe', true, ['cafe\u0301']],
    ['finds ligatures by their letters', 'Le cœur', 'coeur', true, ['cœur']],
    ['finds no half of a ligature', 'œ', 'e', true, []],
    ['stands after other characters at the right place', '🌻 ﬁn Été', 'été', true, ['Été']],
  ])('%s', (_what, text, find, loose, expected) => {
    expect(matched(text, find, loose)).toEqual(expected);
  });

  it('and putting the same back changes nothing, in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', maxLength: 3 }),
        (text, find) => {
          for (const loose of [true, false]) {
            const all = matchesIn(text, { find, loose });
            expect(all.every(({ start, end }, i) => start < end && start >= (all[i - 1]?.end ?? 0))).toBe(
              true,
            );
          }
          if (find !== '' && !/[\u00a0\u2007\u202f]/.test(text + find)) {
            expect(withReplaced(text, { find, loose: false }, find)).toBe(text);
          }
        },
      ),
    );
  });
});

describe('Replacing', () => {
  it('puts the new words where the old ones stood', () => {
    expect(withReplaced('5 € or 5 €', { find: '5 €', loose: false }, '6 €')).toBe('6 € or 6 €');
  });

  it('takes the new words as they are', () => {
    expect(withReplaced('a b', { find: 'b', loose: false }, '$& $1')).toBe('a $& $1');
  });

  it('leaves a text without a match', () => {
    expect(withReplaced('abc', { find: 'x', loose: true }, 'y')).toBe('abc');
  });
});
