import { describe, expect, it } from 'vitest';
import { changedBy, tagsOf } from '../../../utils/domain/library/bulk.ts';
import { folderNamed, inOrder, moved } from '../../../utils/domain/library/folders.ts';
import { hintsOf, unusedAfterMs } from '../../../utils/domain/library/hints.ts';
import { type ReplySort, sorted } from '../../../utils/domain/library/reply-sort.ts';
import { starterLibrary } from '../../../utils/domain/templates/starter/starter-library.ts';
import { template } from '../../make.ts';

describe('A change of several replies', () => {
  it('moves those that are elsewhere', () => {
    const there = template({ id: 'a', folderId: 'orders' });
    const elsewhere = template({ id: 'b' });
    expect(changedBy([there, elsewhere], { kind: 'move', folderId: 'orders' }, 9)).toEqual([
      { ...elsewhere, folderId: 'orders', updatedAt: 9 },
    ]);
  });

  it.each<[string, string[], { add: string[]; remove: string[] }, string[] | null]>([
    ['adds a tag behind the others', ['a'], { add: ['b'], remove: [] }, ['a', 'b']],
    ['adds none twice, in whatever case', ['Prices'], { add: ['prices'], remove: [] }, null],
    ['takes one away, in whatever case', ['Prices', 'a'], { add: [], remove: ['prices'] }, ['a']],
    ['leaves what has it not', ['a'], { add: [], remove: ['b'] }, null],
    ['keeps to 20', Array.from({ length: 20 }, (_, i) => `t${i}`), { add: ['more'], remove: [] }, null],
  ])('%s', (_what, tags, change, expected) => {
    const after = changedBy([template({ tags })], { kind: 'tags', ...change }, 9);
    expect(after.map((one) => one.tags)).toEqual(expected === null ? [] : [expected]);
  });

  it('offers each tag once', () => {
    expect(tagsOf([template({ tags: ['b', 'A'] }), template({ tags: ['a'] })])).toEqual(['a', 'b']);
  });
});

describe('Folders', () => {
  const folders = ['a', 'b', 'c'].map((id, order) => ({ id, name: id.toUpperCase(), order }));

  it('are known by their names, in whatever case', () => {
    expect(folderNamed(folders, ' a ', 'new')?.id).toBe('a');
    expect(folderNamed(folders, 'A', 'a')).toBeUndefined();
  });

  it('stand in the order that was asked for, the others behind', () => {
    expect(inOrder(folders, ['c', 'a', 'gone']).map(({ id, order }) => [id, order])).toEqual([
      ['c', 0],
      ['a', 1],
      ['b', 2],
    ]);
  });

  it('move by one place, and not beyond the ends', () => {
    expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a'], 'gone', 1)).toEqual(['a']);
  });
});

describe('Replies in order', () => {
  const replies = [
    template({ id: 'x', title: 'Été', updatedAt: 1 }),
    template({ id: 'y', title: 'Fair', updatedAt: 3 }),
    template({ id: 'z', title: 'area', updatedAt: 2 }),
  ];
  const usage = new Map([
    ['x', { id: 'x', uses: 9, lastUsedAt: 1 }],
    ['z', { id: 'z', uses: 1, lastUsedAt: 5 }],
  ]);

  it.each<[ReplySort, string]>([
    ['folder', 'zxy'],
    ['title', 'zxy'],
    ['changed', 'yzx'],
    ['most-used', 'xzy'],
    ['last-used', 'zxy'],
  ])('by %s', (sort, expected) => {
    expect(
      sorted(replies, sort, (id) => usage.get(id))
        .map(({ id }) => id)
        .join(''),
    ).toBe(expected);
  });
});

describe('Hints', () => {
  const now = unusedAfterMs + 10;
  const idsOf = (hint: keyof ReturnType<typeof hintsOf>, ...args: Parameters<typeof hintsOf>) =>
    [...hintsOf(...args)[hint]].toSorted();

  it('name what nobody used for 90 days, unless it is newer than that', () => {
    const replies = [
      template({ id: 'never', createdAt: 10 }),
      template({ id: 'new', createdAt: 11 }),
      template({ id: 'old', createdAt: 1 }),
      template({ id: 'used', createdAt: 1 }),
    ];
    const usage = new Map([
      ['old', { id: 'old', uses: 3, lastUsedAt: 9 }],
      ['used', { id: 'used', uses: 1, lastUsedAt: 500 }],
    ]);
    expect(idsOf('unused', replies, (id) => usage.get(id), now)).toEqual(['never', 'old']);
  });

  it('name starter replies until their words are changed', () => {
    const [first, second, third] = starterLibrary(['en'], 5).templates;
    if (first === undefined || second === undefined || third === undefined) throw new Error('No starter');
    const replies = [
      { ...first, tags: ['own'] },
      { ...second, body: 'Own' },
      { ...third, title: 'Own' },
    ];
    expect(idsOf('starter', replies, () => undefined, now)).toEqual([first.id]);
  });

  it('name replies without a twin in a library of both languages', () => {
    const one = template({ id: 'one', twinId: 'un' });
    const un = template({ id: 'un', language: 'fr', twinId: 'one' });
    const gone = template({ id: 'gone', twinId: 'deleted' });
    const alone = template({ id: 'alone' });
    expect(idsOf('twinless', [one, un, gone, alone], () => undefined, now)).toEqual(['alone', 'gone']);
    expect(idsOf('twinless', [gone, alone], () => undefined, now)).toEqual([]);
  });

  it('name replies that wait for facts', () => {
    const replies = [template({ id: 'a', body: 'At [opening hours].' }), template({ id: 'b' })];
    expect(idsOf('open', replies, () => undefined, now)).toEqual(['a']);
  });
});
