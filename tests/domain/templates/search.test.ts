import { describe, expect, it } from 'vitest';
import type { UsageOf } from '../../../utils/domain/templates/rank.ts';
import { createLibrarySearch, createSearch } from '../../../utils/domain/templates/search.ts';
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

  it('takes a word of four letters for a mistyped one only when it means nothing itself', () => {
    expect(find('prie')).toEqual(['price']);
    expect(find('pri')).toEqual(['price']);
    expect(find('lote').toSorted()).toEqual(['late', 'numbers']);
  });

  it('sees two errors in a long word when nothing is nearer', () => {
    expect(find('livraizom')).toEqual(['payment']);
  });

  it('takes the beginning of a shortcut behind a slash for the shortcut', () => {
    expect(find('/h')[0]).toBe('hours');
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
    const start = process.threadCpuUsage();
    expect(big.find('topic 9876', { language: null })[0]?.id).toBe('9876');
    // 1.2 ms on a quiet machine (writing-help.md); a slow one may take its time, but not a different order of it.
    const { user, system } = process.threadCpuUsage(start);
    expect((user + system) / 1_000).toBeLessThan(300);
  });
});

describe('The order', () => {
  const replies = [
    template({ id: 'a', title: 'Opening hours of the shop', updatedAt: 3 }),
    template({ id: 'b', title: 'Opening hours of the museum', updatedAt: 2 }),
    template({ id: 'c', title: 'Parking', body: 'See our opening hours.', updatedAt: 1 }),
  ];
  const used: Record<string, { uses: number; lastUsedAt: number }> = {
    b: { uses: 2, lastUsedAt: 10 },
    c: { uses: 9, lastUsedAt: 20 },
  };
  const usage = (id: string) => used[id];
  const ids = (query: string, templates = replies, of: UsageOf = usage) =>
    createSearch(templates)
      .find(query, { language: null, usage: of })
      .map(({ id }) => id);

  it('is by match, then by use', () => {
    expect(ids('opening hours')).toEqual(['b', 'a', 'c']);
    expect(ids('opening hours', replies, () => undefined)).toEqual(['a', 'b', 'c']);
  });

  it('without a query is favourites, then by use, then by age', () => {
    expect(ids('')).toEqual(['c', 'b', 'a']);
    expect(ids('', [...replies, template({ id: 'd', favourite: true })])).toEqual(['d', 'c', 'b', 'a']);
  });

  it('among equally used ones is by the last use', () => {
    const last = (id: string) => ({ uses: 1, lastUsedAt: { a: 1, b: 3, c: 2 }[id] ?? null });
    expect(ids('', replies, last)).toEqual(['b', 'c', 'a']);
  });
});

describe('The filters', () => {
  it('keep to a tag, however it is written', () => {
    const tagged = createSearch([template({ id: 'x', tags: ['Été'] }), template({ id: 'y' })]);
    for (const query of ['', 'reply'])
      expect(tagged.find(query, { language: null, tag: 'ete' }).map(({ id }) => id)).toEqual(['x']);
  });
});

describe('A library that grows and changes', () => {
  const found = (following: ReturnType<typeof createLibrarySearch>, query: string) =>
    following.find(query, { language: null }).map(({ id }) => id);

  it('is found by titles at once and by texts slice by slice', () => {
    const following = createLibrarySearch('en');
    const bodies = { one: 'Apples.', two: 'Bananas.', three: 'Cherries.' };
    const replies = Object.entries(bodies).map(([id, body]) => template({ id, title: id, body }));
    following.update(replies);
    expect(found(following, 'three')).toEqual(['three']);
    expect(found(following, 'bananas')).toEqual([]);
    expect(following.addSlice(2)).toBe(true);
    expect(found(following, 'bananas')).toEqual(['two']);
    expect(following.addSlice(2)).toBe(false);
    expect(found(following, 'cherries')).toEqual(['three']);
  });

  it('says what changed and is searched as it is now', () => {
    const following = createLibrarySearch('en');
    following.update(library);
    following.addSlice(library.length);
    const [hours, ...others] = library;
    const changed = { ...template(), ...hours, title: 'Closing time' };
    const same = following.update(library.map((one) => ({ ...one, favourite: true })));
    expect(same).toEqual({ put: [], removed: [] });
    const gone = others.filter(({ id }) => id !== 'delivery');
    expect(following.update([changed, ...gone])).toEqual({ put: [changed], removed: ['delivery'] });
    following.addSlice(1);
    expect(found(following, 'opening')).toEqual([]);
    expect(found(following, 'closing')).toEqual(['hours']);
    expect(found(following, 'area')).toEqual([]);
    expect(found(following, 'parcel')).toEqual(['late']);
  });
});
