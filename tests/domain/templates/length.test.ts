import { expect, it } from 'vitest';
import { lengthOf } from '../../../utils/domain/templates/length.ts';

const words = (count: number) => Array.from({ length: count }, () => 'mot').join(' ');

it.each([
  [60, 'short'],
  [61, 'long'],
  [110, 'long'],
  [111, 'very-long'],
] as const)('A reply of %i words is %s', (count, level) => {
  expect(lengthOf(words(count))).toMatchObject({ words: count, level });
});

it('Signs that stand alone are no words', () => {
  expect(lengthOf('Bonjour !\n\n— Prix : 12 €')).toMatchObject({ words: 3, characters: 24 });
});
