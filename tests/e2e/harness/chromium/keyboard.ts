import type { CDPSession } from 'puppeteer-core';
import { isModifier, type Key, type Modifier, parseCombo, parseKey } from '../combo.ts';

// Bits of Input.dispatchKeyEvent.modifiers.
const modifierBits: Record<Modifier, number> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

// Windows virtual key codes: Chromium derives editing commands (arrows, Backspace, Ctrl+Z) from them.
const virtualKeys: Record<string, number> = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  ShiftLeft: 16,
  ControlLeft: 17,
  AltLeft: 18,
  Escape: 27,
  Space: 32,
  PageUp: 33,
  PageDown: 34,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Delete: 46,
  MetaLeft: 91,
  Semicolon: 186,
  Equal: 187,
  Comma: 188,
  Minus: 189,
  Period: 190,
  Slash: 191,
  Backquote: 192,
  BracketLeft: 219,
  Backslash: 220,
  BracketRight: 221,
  Quote: 222,
};

/** Keys as DevTools commands. Each method sends at once, in order; its promise is the browser's answer. */
export class Keyboard {
  readonly #session: CDPSession;
  readonly #held = new Set<string>();

  constructor(session: CDPSession) {
    this.#session = session;
  }

  async combo(combo: string): Promise<void> {
    const { modifiers, key } = parseCombo(combo);
    const sent = modifiers.map((modifier) => this.down(modifier));
    sent.push(this.#stroke(key));
    sent.push(...modifiers.toReversed().map((modifier) => this.up(modifier)));
    await Promise.all(sent);
  }

  async character(character: string): Promise<void> {
    const key = parseKey(character);
    // A character outside a US keyboard arrives as from an input method: without key events.
    if (key.code === '') await this.#session.send('Input.insertText', { text: character });
    else await this.#stroke(key);
  }

  down(name: string): Promise<void> {
    return this.#down(parseKey(name));
  }

  up(name: string): Promise<void> {
    return this.#up(parseKey(name));
  }

  async #stroke(key: Key): Promise<void> {
    await Promise.all([this.#down(key), this.#up(key)]);
  }

  #down(key: Key): Promise<void> {
    const autoRepeat = this.#held.has(key.key);
    this.#held.add(key.key);
    const text = this.#textOf(key);
    const common = { ...this.#describe(key), autoRepeat };
    return this.#session.send(
      'Input.dispatchKeyEvent',
      text === ''
        ? { type: 'rawKeyDown', ...common }
        : { type: 'keyDown', ...common, text, unmodifiedText: text },
    );
  }

  #up(key: Key): Promise<void> {
    this.#held.delete(key.key);
    return this.#session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...this.#describe(key) });
  }

  #describe(key: Key) {
    return {
      key: key.key,
      code: key.code,
      modifiers: this.#bits(),
      windowsVirtualKeyCode: virtualKeyOf(key),
      location: isModifier(key.key) ? 1 : 0,
    };
  }

  #bits(): number {
    let bits = 0;
    for (const [modifier, bit] of Object.entries(modifierBits)) if (this.#held.has(modifier)) bits |= bit;
    return bits;
  }

  // With Alt, Control or Meta held a key is a command and types nothing.
  #textOf(key: Key): string {
    if (this.#bits() & ~modifierBits.Shift) return '';
    if (key.key === 'Enter') return '\r';
    return [...key.key].length === 1 ? key.key : '';
  }
}

function virtualKeyOf(key: Key): number {
  const known = virtualKeys[key.code];
  if (known !== undefined) return known;
  if (/^(Key|Digit)./.test(key.code)) return key.code.charCodeAt(key.code.length - 1);
  const functionKey = /^F(\d+)$/.exec(key.code)?.[1];
  return functionKey === undefined ? 0 : 111 + Number(functionKey);
}
