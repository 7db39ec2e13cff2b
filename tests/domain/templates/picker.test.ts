import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyPicker,
  intentOf,
  type KeyIntent,
  mostResults,
  pick,
  previewOf,
  resultsOf,
} from '../../../utils/domain/templates/picker.ts';
import { createSearch } from '../../../utils/domain/templates/search.ts';
import { press, surroundings, template } from '../../make.ts';

const picker = { ...emptyPicker, query: 'ho', selected: 2 };

describe('In the panel', () => {
  it('a new query starts at the first reply', () => {
    expect(pick(picker, { kind: 'query', query: 'hou' })).toEqual({ ...picker, query: 'hou', selected: 0 });
  });

  it('another language starts at the first reply', () => {
    expect(pick(picker, { kind: 'language', language: 'fr' })).toEqual({
      ...picker,
      language: 'fr',
      selected: 0,
    });
  });

  it.each([
    ['down', 0, 1, 3, 1],
    ['up', 1, -1, 3, 0],
    ['down from the last', 2, 1, 3, 0],
    ['up from the first', 0, -1, 3, 2],
    ['a page down in a long list', 0, 8, 20, 8],
    ['a page up in a short list', 0, -8, 3, 1],
    ['a page down in a short list', 0, 8, 3, 2],
    ['anywhere in an empty list', 0, 1, 0, 0],
  ])('moving %s', (_where, selected, by, count, to) => {
    expect(pick({ ...picker, selected }, { kind: 'move', by, count }).selected).toBe(to);
  });

  it('no move leaves the list', () => {
    const moves = fc.array(
      fc.record({ by: fc.integer({ min: -50, max: 50 }), count: fc.integer({ min: 1, max: 40 }) }),
    );
    fc.assert(
      fc.property(moves, (all) => {
        let now = emptyPicker;
        for (const move of all) {
          now = pick(now, { kind: 'move', ...move });
          expect(now.selected).toBeGreaterThanOrEqual(0);
          expect(now.selected).toBeLessThan(move.count);
        }
      }),
      { seed: 14 },
    );
  });

  it('an answer joins the others', () => {
    const one = pick(picker, { kind: 'answer', name: 'price', value: '5' });
    const two = pick(one, { kind: 'answer', name: 'agent.name', value: 'Anna' });
    expect(two.answers).toEqual({ price: '5', 'agent.name': 'Anna' });
    expect(picker.answers).toEqual({});
  });

  it('the preview has the answers', () => {
    const preview = previewOf(template({ body: 'It is [price].' }), surroundings(), {
      ...picker,
      answers: { price: '5 €' },
    });
    expect(preview).toMatchObject({ ok: true, rendered: { text: 'It is 5 €.', missing: [] } });
  });

  it('no more replies are listed than one can look through', () => {
    const many = Array.from({ length: mostResults + 5 }, (_, n) =>
      template({ id: `${n}`, title: `Hours ${n}` }),
    );
    expect(resultsOf(createSearch(many), { ...picker, query: 'hours' })).toHaveLength(mostResults);
  });
});

describe('A key in the panel', () => {
  it.each<[string, string, KeyIntent | null]>([
    ['Enter', '', { kind: 'insert' }],
    ['Shift+Enter', '', null],
    ['Ctrl+Enter', '', null],
    ['Alt+Enter', '', null],
    ['Escape', 'ho', { kind: 'close' }],
    ['ArrowDown', '', { kind: 'move', by: 1 }],
    ['ArrowUp', '', { kind: 'move', by: -1 }],
    ['PageDown', '', { kind: 'move', by: 8 }],
    ['PageUp', '', { kind: 'move', by: -8 }],
    ['1', '', { kind: 'insert-number', index: 0 }],
    ['9', '', { kind: 'insert-number', index: 8 }],
    ['0', '', { kind: 'type', character: '0' }],
    ['2', 'route ', { kind: 'type', character: '2' }],
    ['Alt+2', 'route ', { kind: 'insert-number', index: 1 }],
    ['Ctrl+2', '', null],
    ['Meta+2', '', null],
    ['Ctrl+Alt+2', '', null],
    ['h', '', { kind: 'type', character: 'h' }],
    ['Shift+H', '', { kind: 'type', character: 'H' }],
    ['é', '', { kind: 'type', character: 'é' }],
    ['👍', '', { kind: 'type', character: '👍' }],
    [' ', 'ho', { kind: 'type', character: ' ' }],
    ['Backspace', 'ho', { kind: 'erase' }],
    ['Ctrl+a', 'ho', null],
    ['Meta+c', 'ho', null],
    ['Home', 'ho', null],
    ['ArrowLeft', 'ho', null],
    ['Tab', 'ho', null],
    ['Shift', 'ho', null],
    ['F5', 'ho', null],
  ])('%s with %j typed: %j', (typed, query, intent) => {
    expect(intentOf(press(typed), query)).toEqual(intent);
  });

  it.each([
    ['a French keyboard, with Alt', press('Alt+&', 'Digit1'), 'x', { kind: 'insert-number', index: 0 }],
    ['a French keyboard, without', press('&', 'Digit1'), '', { kind: 'type', character: '&' }],
    ['the number pad', press('3', 'Numpad3'), '', { kind: 'insert-number', index: 2 }],
    ['a Mac, with Alt', press('Alt+¡', 'Digit1'), 'x', { kind: 'insert-number', index: 0 }],
  ])('on %s', (_where, pressed, query, intent) => {
    expect(intentOf(pressed, query)).toEqual(intent);
  });
});
