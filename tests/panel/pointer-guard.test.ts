// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sight } from '../../utils/domain/privacy/sight.ts';
import { guardPointer } from '../../utils/panel/pointer-guard.ts';

let sight: Sight;
const pressed = vi.fn();
const refused = vi.fn();
let button: HTMLElement;
let field: HTMLElement;

beforeEach(() => {
  const life = new AbortController();
  sight = 'clear';
  pressed.mockReset();
  refused.mockReset();
  document.body.innerHTML = '<button>Insert <svg></svg></button><input type="text">';
  button = document.querySelector('button') ?? document.body;
  field = document.querySelector('input') ?? document.body;
  for (const type of ['pointerdown', 'click', 'dblclick']) document.body.addEventListener(type, pressed);
  guardPointer(window, { sight: async () => sight, refused }, life.signal);
  return () => {
    life.abort();
    for (const type of ['pointerdown', 'click', 'dblclick']) document.body.removeEventListener(type, pressed);
  };
});

/** Only a browser makes trusted events; here one is made to look so. */
async function press(target: Element, type: string, detail: number, isTrusted: boolean): Promise<void> {
  const event = new MouseEvent(type, { bubbles: true, cancelable: true, detail });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  target.dispatchEvent(event);
  await new Promise((resolve) => setTimeout(resolve));
}

describe('The guard before the panel', () => {
  it('lets a press through once the list was in plain sight for long enough', async () => {
    await press(button, 'click', 1, true);
    expect(pressed).toHaveBeenCalledOnce();
    expect(refused).not.toHaveBeenCalled();
  });

  it('hands it to the very element that was pressed', async () => {
    const picture = button.querySelector('svg');
    await press(picture ?? button, 'click', 1, true);
    expect(pressed.mock.calls[0]?.[0].target).toBe(picture);
  });

  it('drops a press on a covered list, and says so', async () => {
    sight = 'covered';
    await press(button, 'click', 1, true);
    expect(pressed).not.toHaveBeenCalled();
    expect(refused).toHaveBeenCalledOnce();
  });

  it('drops a press on a list that only just appeared, without a word', async () => {
    sight = 'fresh';
    await press(button, 'click', 1, true);
    expect(pressed).not.toHaveBeenCalled();
    expect(refused).not.toHaveBeenCalled();
  });

  it.each(['pointerdown', 'click', 'dblclick'])('drops a %s that a script made', async (type) => {
    await press(button, type, 1, false);
    expect(pressed).not.toHaveBeenCalled();
  });

  it('leaves keys alone: Enter on a button works at any time', async () => {
    sight = 'covered';
    await press(button, 'click', 0, true);
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('leaves the caret alone: pressing a field does nothing else', async () => {
    sight = 'covered';
    await press(field, 'click', 1, true);
    expect(pressed).toHaveBeenCalledOnce();
  });
});
