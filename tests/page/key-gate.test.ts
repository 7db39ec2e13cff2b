// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { guardKeys } from '../../utils/page/key-gate.ts';

let life = new AbortController();
afterEach(() => life.abort());

/** A key as the person presses it: only the browser can make one, so a test has to say so. */
function real(type: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent(type, { key: 'r', code: 'KeyR', bubbles: true, cancelable: true, ...init });
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

/** The page's own listener, and who decides. */
function page(ours: boolean) {
  life = new AbortController();
  const decide = vi.fn(() => (ours ? ('ours' as const) : ('theirs' as const)));
  guardKeys(window, decide, life.signal);
  const heard: string[] = [];
  for (const type of ['keydown', 'keypress', 'keyup']) {
    document.body.addEventListener(type, () => heard.push(type), { signal: life.signal });
  }
  const fire = (event: KeyboardEvent) => {
    document.body.dispatchEvent(event);
    return event;
  };
  return { decide, heard, fire };
}

describe('A key', () => {
  it('of ours is heard by nobody else, from its press to its release', () => {
    const { heard, fire } = page(true);
    for (const type of ['keydown', 'keypress', 'keyup']) expect(fire(real(type)).defaultPrevented).toBe(true);
    expect(heard).toEqual([]);
  });

  it('of the page passes untouched', () => {
    const { heard, fire } = page(false);
    for (const type of ['keydown', 'keypress', 'keyup'])
      expect(fire(real(type)).defaultPrevented).toBe(false);
    expect(heard).toEqual(['keydown', 'keypress', 'keyup']);
  });

  it('that a script made up is the page’s own business', () => {
    const { decide, heard, fire } = page(true);
    fire(new KeyboardEvent('keydown', { key: 'r', code: 'KeyR', bubbles: true }));
    expect(decide).not.toHaveBeenCalled();
    expect(heard).toEqual(['keydown']);
  });

  it('inside a composition belongs to what is being written', () => {
    const { decide, fire } = page(true);
    fire(real('keydown', { isComposing: true }));
    expect(decide).not.toHaveBeenCalled();
  });

  it('that was held down before the page had the keyboard is kept from it: Enter chose a reply and must not send', () => {
    const { decide, heard, fire } = page(false);
    expect(fire(real('keydown', { key: 'Enter', code: 'Enter', repeat: true })).defaultPrevented).toBe(true);
    expect(fire(real('keyup', { key: 'Enter', code: 'Enter' })).defaultPrevented).toBe(true);
    expect(decide).not.toHaveBeenCalled();
    expect(heard).toEqual([]);
  });

  it('that the page had before it lost the keyboard is held elsewhere, too, when it comes back', () => {
    const { heard, fire } = page(false);
    fire(real('keydown', { key: 'Enter', code: 'Enter' }));
    window.dispatchEvent(new Event('blur'));
    expect(fire(real('keydown', { key: 'Enter', code: 'Enter', repeat: true })).defaultPrevented).toBe(true);
    expect(heard).toEqual(['keydown']);
  });

  it('of the page repeats in the page', () => {
    const { heard, fire } = page(false);
    fire(real('keydown'));
    expect(fire(real('keydown', { repeat: true })).defaultPrevented).toBe(false);
    expect(heard).toEqual(['keydown', 'keydown']);
  });

  it('is nobody’s but the page’s once the script stopped', () => {
    const { decide, fire } = page(true);
    life.abort();
    fire(real('keydown'));
    expect(decide).not.toHaveBeenCalled();
  });
});
