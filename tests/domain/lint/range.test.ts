import { expect, it } from 'vitest';
import { applyEdits, overlap, rangesOf, shifted } from '../../../utils/domain/lint/range.ts';

it('edits are made from the end, in whatever order they come', () => {
  const edits = [
    { from: 0, to: 1, put: 'AA' },
    { from: 2, to: 2, put: '!' },
    { from: 3, to: 4, put: '' },
  ];
  expect(applyEdits('abcd', edits)).toBe('AAb!c');
  expect(applyEdits('abcd', edits.toReversed())).toBe('AAb!c');
});

it('ranges that touch do not overlap', () => {
  expect(overlap({ from: 0, to: 2 }, { from: 2, to: 4 })).toBe(false);
  expect(overlap({ from: 0, to: 3 }, { from: 2, to: 4 })).toBe(true);
});

it('a range is moved with what else it has', () => {
  expect(shifted({ from: 1, to: 2, put: 'x' }, 3)).toEqual({ from: 4, to: 5, put: 'x' });
});

it('a pattern tells all its places', () => {
  expect(Array.from(rangesOf('abab', /b/g))).toEqual([
    { from: 1, to: 2 },
    { from: 3, to: 4 },
  ]);
});
