import { type Combo, isModifier, isNamed, type Key, type Modifier, type NamedKey } from '../combo.ts';

export type KeyAction = { type: 'keyDown' | 'keyUp'; value: string };

// The private-use characters of https://www.w3.org/TR/webdriver2/#keyboard-actions
const modifierValues: Record<Modifier, string> = {
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
};
const namedValues: Record<NamedKey, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F1: '\uE031',
  F2: '\uE032',
  F3: '\uE033',
  F4: '\uE034',
  F5: '\uE035',
  F6: '\uE036',
  F7: '\uE037',
  F8: '\uE038',
  F9: '\uE039',
  F10: '\uE03A',
  F11: '\uE03B',
  F12: '\uE03C',
};

export function strokesOf({ modifiers, key }: Combo): KeyAction[] {
  return [
    ...modifiers.map((name) => down(modifierValues[name])),
    ...stroke(key),
    ...modifiers.toReversed().map((name) => up(modifierValues[name])),
  ];
}

export function stroke(key: Key): KeyAction[] {
  return [keyDown(key), keyUp(key)];
}

export function keyDown(key: Key): KeyAction {
  return down(characterOf(key));
}

export function keyUp(key: Key): KeyAction {
  return up(characterOf(key));
}

function characterOf({ key }: Key): string {
  if (isModifier(key)) return modifierValues[key];
  return isNamed(key) ? namedValues[key] : key;
}

function down(value: string): KeyAction {
  return { type: 'keyDown', value };
}

function up(value: string): KeyAction {
  return { type: 'keyUp', value };
}
