import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { normaliseShortcut, shortcutOwner } from '../../../utils/domain/templates/shortcut.ts';
import { templateSchema } from '../../../utils/domain/templates/template.ts';
import { template } from '../../make.ts';

describe('A typed shortcut is kept', () => {
  it.each([
    ['hours', 'hours'],
    ['/hours', 'hours'],
    ['  //opening   hours ', 'opening-hours'],
    ['Horaires d’été!', 'Horaires-dété'],
    ['e\u0301te\u0301', 'été'],
    ['a/b.c', 'abc'],
    ['late_1', 'late_1'],
    ['営業時間', '営業時間'],
    ['🌻', ''],
    ['a'.repeat(60), 'a'.repeat(40)],
  ])('%j as %j', (typed, kept) => {
    expect(normaliseShortcut(typed)).toBe(kept);
  });

  it('as something that may be stored, and a second time unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        const kept = normaliseShortcut(typed);
        expect(safeParse(templateSchema, template({ shortcut: kept })).success).toBe(true);
        expect(normaliseShortcut(kept)).toBe(kept);
      }),
      { seed: 13 },
    );
  });
});

describe('A shortcut belongs to', () => {
  const library = [
    template({ id: 'a', shortcut: 'hours' }),
    template({ id: 'b', shortcut: 'Été' }),
    template({ id: 'c' }),
  ];

  it.each([
    ['hours', 'new', 'a'],
    ['HOURS', 'new', 'a'],
    ['été', 'new', 'b'],
  ])('%s: another reply', (shortcut, ownId, owner) => {
    expect(shortcutOwner(library, shortcut, ownId)?.id).toBe(owner);
  });

  it.each([
    ['hours', 'a'],
    ['hour', 'new'],
    ['', 'new'],
  ])('nobody else: %j for %s', (shortcut, ownId) => {
    expect(shortcutOwner(library, shortcut, ownId)).toBeUndefined();
  });
});
