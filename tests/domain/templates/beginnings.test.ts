import { describe, expect, it } from 'vitest';
import { Beginnings } from '../../../utils/domain/templates/beginnings.ts';
import { template } from '../../make.ts';

const delivery = template({
  id: 'delivery',
  title: 'Délai de livraison',
  shortcut: 'delai',
  tags: ['Livraison'],
});

describe('One or two letters', () => {
  const beginnings = new Beginnings();
  beginnings.put(delivery);

  it.each([
    ['d', 6],
    ['de', 6],
    ['li', 4],
  ])('“%s” find the reply that a name begins with, by its strongest name', (letters, score) => {
    expect(beginnings.of(letters).get('delivery')).toBe(score);
  });

  it.each(['el', 'del', 'x'])('“%s” find nothing', (letters) => {
    expect(beginnings.of(letters).size).toBe(0);
  });
});

it('A reply with another name is found by that one alone, a removed one by none', () => {
  const beginnings = new Beginnings();
  beginnings.put(delivery);
  beginnings.put({ ...delivery, title: 'Prix', shortcut: '', tags: [] });
  expect([beginnings.of('de').size, beginnings.of('pr').size]).toEqual([0, 1]);
  beginnings.remove('delivery');
  expect(beginnings.of('pr').size).toBe(0);
});
