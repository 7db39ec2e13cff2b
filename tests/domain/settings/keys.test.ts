import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comboOf, comboProblem, matchesCombo } from '../../../utils/domain/settings/keys.ts';
import { press } from '../../make.ts';

describe('A press is the combo', () => {
  it.each([
    ['Alt+R', press('Alt+r')],
    // Caps lock.
    ['Alt+R', press('Alt+R')],
    ['Ctrl+Alt+Shift+K', press('Ctrl+Alt+Shift+K')],
    // macOS: Alt turns the letter into a sign.
    ['Alt+R', press('Alt+®', 'KeyR')],
    ['Alt+E', press('Alt+Dead', 'KeyE')],
    ['Alt+2', press('Alt+™', 'Digit2')],
    // AZERTY: what is typed counts, not where it stands.
    ['Alt+A', press('Alt+a', 'KeyQ')],
    ['Alt+1', press('Alt+&', 'Digit1')],
    // Cyrillic: the letter's place counts.
    ['Alt+R', press('Alt+к', 'KeyR')],
    ['F8', press('F8')],
    ['Alt+ArrowUp', press('Alt+ArrowUp')],
    ['Ctrl+Plus', press('Ctrl++', 'Equal')],
  ])('%s: %j', (combo, pressed) => {
    expect(matchesCombo(pressed, combo)).toBe(true);
  });
});

describe('A press is not the combo', () => {
  it.each([
    ['Alt+R', press('r')],
    ['Alt+R', press('Ctrl+Alt+r')],
    ['Alt+R', press('Alt+Shift+R')],
    ['Alt+R', press('Meta+Alt+r')],
    ['Alt+R', press('Alt+t')],
    // AZERTY again: this key types an A.
    ['Alt+Q', press('Alt+a', 'KeyQ')],
    ['Alt+Z', press('Alt+w', 'KeyZ')],
    ['', press('r')],
    ['', press('')],
    ['Alt', press('r')],
  ])('%s: %j', (combo, pressed) => {
    expect(matchesCombo(pressed, combo)).toBe(false);
  });
});

describe('A press is written', () => {
  it.each([
    [press('Alt+r'), 'Alt+R'],
    [press('Shift+Alt+Ctrl+Meta+k'), 'Ctrl+Alt+Shift+Meta+K'],
    [press('Alt+®', 'KeyR'), 'Alt+R'],
    [press('Alt+a', 'KeyQ'), 'Alt+A'],
    [press('Alt+&', 'Digit1'), 'Alt+1'],
    [press('F8'), 'F8'],
    [press('Ctrl+ ', 'Space'), 'Ctrl+Space'],
    [press('Ctrl++', 'Equal'), 'Ctrl+Plus'],
    [press('Ctrl+é', 'Digit2'), 'Ctrl+é'],
  ])('%j as %s', (pressed, combo) => {
    expect(comboOf(pressed)).toBe(combo);
  });

  it.each(['Control', 'Alt', 'AltGraph', 'Shift', 'Meta', 'CapsLock'])(
    'not at all while only %s is held',
    (key) => {
      expect(comboOf(press(key))).toBeNull();
    },
  );

  it('so that it is recognised again', () => {
    const key = fc.oneof(
      fc.constantFrom('r', 'R', '5', '®', 'é', '+', ' ', '-', 'F4', 'Enter', 'к', '/'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    );
    const pressed = fc.record({
      key,
      code: fc.constantFrom('KeyR', 'KeyQ', 'Digit5', 'Equal', 'Space', ''),
      ctrlKey: fc.boolean(),
      altKey: fc.boolean(),
      shiftKey: fc.boolean(),
      metaKey: fc.boolean(),
    });
    fc.assert(
      fc.property(pressed, (one) => {
        const combo = comboOf(one);
        return combo === null || matchesCombo(one, combo);
      }),
      { seed: 4, numRuns: 1_000 },
    );
  });
});

describe('The person may choose', () => {
  it.each([
    'Alt+R',
    'Ctrl+Shift+L',
    'Meta+Alt+K',
    'Ctrl+Alt+V',
    'F8',
    'Shift+F8',
    'Alt+1',
    'Ctrl+K',
    'Alt+C',
  ])('%s', (combo) => {
    expect(comboProblem(combo, ['Alt+S'])).toBeNull();
  });
});

describe('The person may not choose', () => {
  it.each([
    ['R', 'needs-modifier'],
    ['Shift+R', 'needs-modifier'],
    ['', 'needs-modifier'],
    ['Enter', 'needs-modifier'],
    ['Ctrl+Enter', 'belongs-to-text'],
    ['Alt+Tab', 'belongs-to-text'],
    ['Ctrl+Backspace', 'belongs-to-text'],
    ['Ctrl+ArrowLeft', 'belongs-to-text'],
    ['Ctrl+Home', 'belongs-to-text'],
    ['Ctrl+End', 'belongs-to-text'],
    ['Ctrl+Insert', 'belongs-to-text'],
    ['Ctrl+PageDown', 'belongs-to-text'],
    ['Ctrl+V', 'belongs-to-text'],
    ['Meta+C', 'belongs-to-text'],
    ['Ctrl+Z', 'belongs-to-text'],
    ['Alt+S', 'taken'],
  ])('%s: %s', (combo, problem) => {
    expect(comboProblem(combo, ['Alt+S'])).toBe(problem);
  });
});
