export interface Key {
  /** KeyboardEvent.key */
  key: string;
  /** KeyboardEvent.code on a US keyboard; '' when no key of it makes this character. */
  code: string;
}

export interface Combo {
  modifiers: Modifier[];
  key: Key;
}

export const modifiers = ['Alt', 'Control', 'Meta', 'Shift'] as const;
export type Modifier = (typeof modifiers)[number];

const named = [
  'Enter',
  'Escape',
  'Tab',
  'Backspace',
  'Delete',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'ArrowLeft',
  'ArrowUp',
  'ArrowRight',
  'ArrowDown',
  'F1',
  'F2',
  'F3',
  'F4',
  'F5',
  'F6',
  'F7',
  'F8',
  'F9',
  'F10',
  'F11',
  'F12',
] as const;
export type NamedKey = (typeof named)[number];

// US layout: unshifted and shifted character of each key that is neither letter nor digit.
const punctuation: Record<string, string> = {
  '`~': 'Backquote',
  '-_': 'Minus',
  '=+': 'Equal',
  '[{': 'BracketLeft',
  ']}': 'BracketRight',
  '\\|': 'Backslash',
  ';:': 'Semicolon',
  '\'"': 'Quote',
  ',<': 'Comma',
  '.>': 'Period',
  '/?': 'Slash',
};
const shiftedDigits = ')!@#$%^&*(';

/** 'Alt+R' holds Alt over the key that types r; 'R' alone types a capital; '+' and 'Control++' are the plus sign. */
export function parseCombo(combo: string): Combo {
  const held: Modifier[] = [];
  let rest = combo;
  for (;;) {
    const modifier = modifiers.find((name) => rest.startsWith(`${name}+`) && rest.length > name.length + 1);
    if (!modifier) break;
    held.push(modifier);
    rest = rest.slice(modifier.length + 1);
  }
  // People write Alt+R for what the keyboard reports as r: only Shift makes it a capital.
  if (held.length > 0 && rest.length === 1)
    rest = held.includes('Shift') ? rest.toUpperCase() : rest.toLowerCase();
  return { modifiers: held, key: parseKey(rest) };
}

export function parseKey(name: string): Key {
  if (name === ' ' || name === 'Space') return { key: ' ', code: 'Space' };
  if (name === '\n') return { key: 'Enter', code: 'Enter' };
  if (name === '\t') return { key: 'Tab', code: 'Tab' };
  if (isModifier(name)) return { key: name, code: `${name}Left` };
  if (isNamed(name)) return { key: name, code: name };
  if ([...name].length === 1) return { key: name, code: codeOf(name) };
  throw new Error(`No key is called ${JSON.stringify(name)}`);
}

export function isModifier(key: string): key is Modifier {
  return modifiers.some((name) => name === key);
}

export function isNamed(key: string): key is NamedKey {
  return named.some((name) => name === key);
}

function codeOf(character: string): string {
  if (/^[a-z]$/i.test(character)) return `Key${character.toUpperCase()}`;
  if (/^[0-9]$/.test(character)) return `Digit${character}`;
  const digit = shiftedDigits.indexOf(character);
  if (digit >= 0) return `Digit${digit}`;
  for (const [pair, code] of Object.entries(punctuation)) if (pair.includes(character)) return code;
  return '';
}
