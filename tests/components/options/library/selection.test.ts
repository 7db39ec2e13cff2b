import { expect, it } from 'vitest';
import {
  choose,
  noSelection,
  type Selection,
  type SelectionAct,
} from '../../../../components/options/library/selection.ts';

const order = ['a', 'b', 'c', 'd'];

function after(...acts: SelectionAct[]): Selection {
  return acts.reduce(choose, noSelection);
}

const toggle = (id: string) => ({ kind: 'toggle', id }) as const;
const range = (from: string, to: string) => ({ kind: 'range', from, to, order }) as const;

it.each<[string, SelectionAct[], string]>([
  ['nothing is chosen at first', [{ kind: 'begin' }], ''],
  ['a box is ticked and unticked', [toggle('a'), toggle('b'), toggle('a')], 'b'],
  ['a range reaches from the last one on', [toggle('b'), range('b', 'd')], 'bcd'],
  ['a range reaches upwards as well', [toggle('d'), range('d', 'c')], 'cd'],
  ['a range without an anchor begins where the keyboard was', [range('a', 'b'), range('b', 'c')], 'abc'],
  ['a range from what left the list is its end', [toggle('x'), range('x', 'b')], 'bx'],
  ['all are chosen', [toggle('b'), { kind: 'all', order }], 'abcd'],
  ['a key for a form means the reply under it', [{ kind: 'form', form: 'move', id: 'c' }], 'c'],
  ['but what is chosen when something is', [toggle('a'), { kind: 'form', form: 'move', id: 'c' }], 'a'],
  ['leaving forgets it', [toggle('b'), { kind: 'leave' }], ''],
])('%s', (_what, acts, expected) => {
  expect([...after(...acts).ids].toSorted().join('')).toBe(expected);
});

it('The boxes stay until somebody leaves', () => {
  expect(after(toggle('a'), toggle('a')).on).toBe(true);
  expect(after(toggle('a'), { kind: 'leave' }).on).toBe(false);
});

it('A form stays open while more is chosen, and goes with the choice', () => {
  const form = { kind: 'form', form: 'tags', id: 'a' } as const;
  expect(after(form, toggle('b')).form).toBe('tags');
  expect(after(form, { kind: 'leave' }).form).toBeNull();
});
