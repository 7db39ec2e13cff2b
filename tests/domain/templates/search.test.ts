import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../utils/domain/templates/search.ts';
import type { Language } from '../../../utils/domain/templates/template.ts';
import { template } from '../../make.ts';

const library = [
  template({
    id: 'hours',
    title: 'Opening hours',
    shortcut: 'hours',
    body: 'We open at nine.',
    updatedAt: 3,
  }),
  template({
    id: 'delivery',
    title: 'Delivery area',
    shortcut: 'delivery',
    tags: ['shipping'],
    updatedAt: 5,
  }),
  template({
    id: 'late',
    title: 'Late parcel',
    shortcut: 'late_1',
    body: 'Sorry about your delivery hours.',
    updatedAt: 4,
  }),
  template({
    id: 'payment',
    title: 'Règlement à la livraison',
    shortcut: 'règlement',
    language: 'fr',
    updatedAt: 2,
  }),
  template({
    id: 'price',
    title: 'Prix',
    shortcut: 'prix',
    language: 'fr',
    body: 'Notre cœur de gamme.',
    updatedAt: 1,
  }),
  template({ id: 'numbers', title: 'late 1 late 1', tags: ['late 1'], body: 'late 1', updatedAt: 9 }),
];
const search = createSearch(library);

function find(query: string, language: Language | null = null): string[] {
  return search.find(query, { language }).map(({ id }) => id);
}

describe('The search', () => {
  it('shows everything, newest first, while nothing is typed', () => {
    expect(find('')).toEqual(['numbers', 'delivery', 'late', 'hours', 'payment', 'price']);
    expect(find('  / ')).toEqual(find(''));
  });

  it.each([
    ['a word of the title', 'opening', 'hours'],
    ['the beginning of a word', 'deliv', 'delivery'],
    ['a tag', 'shipping', 'delivery'],
    ['a word of the text', 'nine', 'hours'],
    ['words in any order', 'area delivery', 'delivery'],
    ['capitals', 'OPENING', 'hours'],
    ['a word without its accents', 'reglement', 'payment'],
    ['accents that the text lacks', 'prîx', 'price'],
    ['a ligature written out', 'coeur', 'price'],
    ['a shortcut with its slash', '/hours', 'hours'],
    ['a letter too many', 'openning', 'hours'],
    ['a letter too few', 'delivry', 'delivery'],
    ['a wrong letter', 'shippang', 'delivery'],
  ])('finds by %s: %j', (_by, query, id) => {
    expect(find(query)[0]).toBe(id);
  });

  it.each(['zzz', '🌻 qqq', '@@@ ###q'])('finds nothing by %j', (query) => {
    expect(find(query)).toEqual([]);
  });

  it('takes no short word for another one', () => {
    expect(find('prie')).toEqual([]);
  });

  it('puts a whole shortcut before everything else that fits better', () => {
    expect(find('hours')[0]).toBe('hours');
    expect(find('late_1')[0]).toBe('late');
    expect(find('/late_1')[0]).toBe('late');
    expect(find('Règlement')[0]).toBe('payment');
  });

  it('wants all words, and takes any of them only when none has all', () => {
    expect(find('late parcel')).toEqual(['late']);
    expect(find('parcel shipping').toSorted()).toEqual(['delivery', 'late']);
  });

  it('keeps to a language', () => {
    expect(find('', 'fr')).toEqual(['payment', 'price']);
    expect(find('livraison', 'en')).toEqual([]);
    expect(find('delivery', 'en')).toContain('delivery');
  });

  it('shows the person’s own language first among replies that are equally new', () => {
    const added = [
      template({ id: 'en', title: 'A', language: 'en' }),
      template({ id: 'fr', title: 'B', language: 'fr' }),
      template({ id: 'newer', title: 'C', language: 'en', updatedAt: 2 }),
    ];
    const ids = createSearch(added, 'fr')
      .find('', { language: null })
      .map(({ id }) => id);
    expect(ids).toEqual(['newer', 'fr', 'en']);
  });

  it('of an empty library finds nothing', () => {
    expect(createSearch([]).find('hours', { language: null })).toEqual([]);
  });

  it('answers among ten thousand replies before a key is released', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      template({ id: `${index}`, title: `Reply ${index % 97} about topic ${index}`, shortcut: `s${index}` }),
    );
    const big = createSearch(many);
    const start = performance.now();
    expect(big.find('topic 9876', { language: null })[0]?.id).toBe('9876');
    // 1.2 ms on a quiet machine (writing-help.md); a slow one may take its time, but not a different order of it.
    expect(performance.now() - start).toBeLessThan(300);
  });
});
