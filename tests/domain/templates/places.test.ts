import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPlaces, placesIn } from '../../../utils/domain/templates/places.ts';

describe('A place to fill in is', () => {
  it.each([
    ['We open at [opening hours].', ['opening hours']],
    ['[price], then [price] and [delivery fee]', ['price', 'delivery fee']],
    ["[horaires d’été] [horaires d'été] [prix-TTC]", ['horaires d’été', "horaires d'été", 'prix-TTC']],
    ['[Öffnungszeiten]', ['Öffnungszeiten']],
    ['[営業時間]', ['営業時間']],
    ['[tarif 2026]', ['tarif 2026']],
  ])('in %j: %j', (text, places) => {
    expect(placesIn(text)).toEqual(places);
  });

  it.each([
    '[x]',
    '[1]',
    '[12]',
    '[ ]',
    '[]',
    '[website](https://a.b)',
    '[a.b]',
    '[a_b]',
    `[${'a'.repeat(40)}]`,
    '[a\nb]',
  ])('not %j', (text) => {
    expect(placesIn(text)).toEqual([]);
    expect(fillPlaces(text, { website: 'W', x: 'X' })).toBe(text);
  });
});

describe('Filling places', () => {
  it('changes every place that has a value, and no other', () => {
    expect(fillPlaces('[price] [fee] [price]', { price: '5 €' })).toBe('5 € [fee] 5 €');
  });

  it('takes a value as it is', () => {
    expect(fillPlaces('[price]', { price: '$& $1 [fee] \\n' })).toBe('$& $1 [fee] \\n');
  });

  it('finds no value in what every object has', () => {
    expect(fillPlaces('[toString] [constructor]', {})).toBe('[toString] [constructor]');
  });

  const name = fc.constantFrom('price', 'opening hours', 'prix');
  const value = fc.string({ unit: 'grapheme' }).filter((text) => !/[[\]]/.test(text));
  const text = fc
    .array(
      fc.oneof(
        name.map((one) => `[${one}]`),
        fc.string({ unit: 'grapheme' }),
      ),
    )
    .map((parts) => parts.join(' '));

  it('twice does what once does', () => {
    fc.assert(
      fc.property(text, fc.dictionary(name, value), (any, filled) => {
        const once = fillPlaces(any, filled);
        return fillPlaces(once, filled) === once;
      }),
      { seed: 11 },
    );
  });

  it('leaves nothing to fill in when every place has a value', () => {
    fc.assert(
      fc.property(text, value, (any, one) => {
        const filled = Object.fromEntries(placesIn(any).map((place) => [place, one]));
        return placesIn(fillPlaces(any, filled)).every((place) => !(place in filled));
      }),
      { seed: 12 },
    );
  });
});
