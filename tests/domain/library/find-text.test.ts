import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesIn, withReplaced } from '../../../utils/domain/library/find-text.ts';

function matched(text: string, find: string, loose = false): string[] {
  return matchesIn(text, { find, loose, whole: false }).map(({ start, end }) => text.slice(start, end));
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

  it.each<[string, string, string, number]>([
    ['a price', 'It costs 5 €.', '5 €', 1],
    ['not a price in a larger one', 'It costs 25 €.', '5 €', 0],
    ['not a price before its cents', '€5.50 or €5,50', '€5', 0],
    ['a price before a full stop', 'It costs €5. Or €5, as you like.', '€5', 2],
    ['not the end of a number with thousands', '1 200 €, 1\u202f200 €, 1,200 €', '200 €', 0],
    ['not the start of one', '€1,200 and 1 200 and 1\u202f200', '1', 0],
    ['a number after another one', 'Room 3 50 €', '50 €', 1],
    ['not the cents of a price', '12,5 €', '5 €', 0],
    ['a word', 'We deliver. Delivery: deliver us', 'deliver', 2],
    ['a word after an elision', 'à l’heure', 'heure', 1],
    ['not a letter without its accent', 'cafe\u0301 cafe', 'cafe', 1],
    ['what begins and ends with signs', 'a(5)b', '(5)', 1],
    ['not a word in one of any script', '価格表 🌻価格', '価格', 1],
  ])('that is whole finds %s', (_what, text, find, count) => {
    expect(matchesIn(text, { find, loose: false, whole: true })).toHaveLength(count);
  });

  it('and putting the same back changes nothing, in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', maxLength: 3 }),
        (text, find) => {
          for (const [loose, whole] of [
            [true, true],
            [true, false],
            [false, true],
            [false, false],
          ] as const) {
            const all = matchesIn(text, { find, loose, whole });
            expect(all.every(({ start, end }, i) => start < end && start >= (all[i - 1]?.end ?? 0))).toBe(
              true,
            );
          }
          if (find !== '' && !/[\u00a0\u2007\u202f]/.test(text + find)) {
            expect(withReplaced(text, { find, loose: false, whole: false }, find)).toBe(text);
          }
        },
      ),
    );
  });
});

describe('Replacing', () => {
  it('puts the new words where the old ones stood', () => {
    expect(withReplaced('5 € or 5 €', { find: '5 €', loose: false, whole: false }, '6 €')).toBe('6 € or 6 €');
  });

  it('takes the new words as they are', () => {
    expect(withReplaced('a b', { find: 'b', loose: false, whole: false }, '$& $1')).toBe('a $& $1');
  });

  it('leaves a text without a match', () => {
    expect(withReplaced('abc', { find: 'x', loose: true, whole: false }, 'y')).toBe('abc');
  });
});
