/** A key with its modifiers as written in settings: "Alt+R". Modifiers stand in the order Ctrl, Alt, Shift, Meta. */
export type Combo = string;

/** The parts of a keyboard event that decide, so that this file needs no DOM. */
export interface KeyPress {
  key: string;
  code: string;
  ctrlKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  metaKey: boolean;
}

const modifiers = [
  ['Ctrl', 'ctrlKey'],
  ['Alt', 'altKey'],
  ['Shift', 'shiftKey'],
  ['Meta', 'metaKey'],
] as const;

const modifierKeys = new Set([
  'Control',
  'Alt',
  'AltGraph',
  'Shift',
  'Meta',
  'OS',
  'CapsLock',
  'Dead',
  'Process',
]);

/**
 * Whether a key press is this combo. Letters are compared by what they type, or by where they are on the keyboard when
 * Alt turned them into another character (macOS: Alt+R types "®").
 */
export function matchesCombo(press: KeyPress, combo: Combo): boolean {
  const parts = combo.split('+');
  const wanted = parts.at(-1) ?? '';
  const held = modifiers.every(([name, field]) => press[field] === parts.slice(0, -1).includes(name));
  if (!held || wanted === '') return false;
  if (nameOf(press.key).toLowerCase() === wanted.toLowerCase()) return true;
  const typesLatin = /^[a-z0-9]$/i.test(press.key);
  return !typesLatin && (press.code === `Key${wanted.toUpperCase()}` || press.code === `Digit${wanted}`);
}

/** What would be misread in a combo: the sign between its parts, and a key without a letter of its own. */
const spelled: Readonly<Record<string, string>> = { '+': 'Plus', ' ': 'Space' };

function nameOf(key: string): string {
  return spelled[key] ?? key;
}

/** The combo that a press stands for, or null for a lone modifier. */
export function comboOf(press: KeyPress): Combo | null {
  if (modifierKeys.has(press.key)) return null;
  const held = modifiers.filter(([, field]) => press[field]).map(([name]) => name);
  const physical = /^(?:Key|Digit)(.)$/.exec(press.code)?.[1];
  const latin = /^[a-z0-9]$/i.test(press.key);
  const key = latin ? press.key.toUpperCase() : press.altKey && physical !== undefined ? physical : press.key;
  return [...held, nameOf(key)].join('+');
}

export type ComboProblem = 'needs-modifier' | 'belongs-to-text' | 'taken';

/**
 * Why a combo cannot be used, or null if it can. A key without Ctrl, Alt or Meta types a letter into the reply, and the
 * keys of editing belong to the text.
 */
export function comboProblem(combo: Combo, others: readonly Combo[]): ComboProblem | null {
  const parts = combo.split('+');
  const held = parts.slice(0, -1);
  const key = parts.at(-1) ?? '';
  if (!held.some((name) => name !== 'Shift') && !/^F\d{1,2}$/.test(key)) return 'needs-modifier';
  if (/^(?:Enter|Escape|Tab|Backspace|Delete|Insert|Space|Home|End|Page.*|Arrow.*)$/.test(key))
    return 'belongs-to-text';
  const command = held.length === 1 && (held[0] === 'Ctrl' || held[0] === 'Meta');
  if (command && 'ACVXZYBIUTWNRPFS'.includes(key)) return 'belongs-to-text';
  return others.includes(combo) ? 'taken' : null;
}
