import { describe, expect, it } from 'vitest';
import { findReplies, replacedBody } from '../../../utils/domain/library/replace-text.ts';
import { maxBodyLength } from '../../../utils/domain/templates/template.ts';
import { template } from '../../make.ts';

const query = { find: '€5', loose: false, whole: false };

describe('Replies that contain a text', () => {
  it('come by title, with the words around each match', () => {
    const found = findReplies(
      [
        template({ id: 'b', title: 'Shipping', body: 'Shipping costs €5.' }),
        template({ id: 'c', title: 'None', body: 'Free.' }),
        template({ id: 'a', title: 'Price', body: 'Now €5,\nbefore €5 too.' }),
      ],
      query,
    );
    expect(found.map((one) => [one.template.id, one.count])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect(found[1]?.extracts).toEqual([{ start: 15, before: 'Shipping costs ', match: '€5', after: '.' }]);
    expect(found[0]?.extracts[0]).toEqual({
      start: 4,
      before: 'Now ',
      match: '€5',
      after: ', before €5 too.',
    });
  });

  it('show few of many matches, and whole words of a long text', () => {
    const long = 'word '.repeat(30);
    const [found] = findReplies([template({ body: `${long}${'€5 '.repeat(9)}${long}` })], query);
    expect(found?.count).toBe(9);
    expect(found?.extracts).toHaveLength(3);
    expect(found?.extracts[0]?.before).toBe('… word word word word word word ');
    expect(found?.extracts[2]?.after).toMatch(/^ €5 .*word …$/);
  });
});

describe('The text after replacing', () => {
  it.each<[string, string, string, string | null]>([
    ['is the new one', 'It is €5.', '€6', 'It is €6.'],
    ['is none where nothing is found', 'Free.', '€6', null],
    ['is none where it would be the same', 'It is €5.', '€5', null],
    ['is none where nothing would be left', '€5', ' ', null],
    ['is none where it would be too long', 'It is €5.', 'x'.repeat(maxBodyLength), null],
    ['may be shorter', 'It is €5.', '', 'It is .'],
  ])('%s', (_what, body, replacement, expected) => {
    expect(replacedBody(template({ body }), query, replacement)).toBe(expected);
  });
});
