// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelEvent } from '../../utils/messages/protocol.ts';
import { PanelSession } from '../../utils/page/panel-session.ts';
import type { Scene } from '../../utils/page/scene.ts';
import { press, thread } from '../make.ts';
import { look, textField } from './look.ts';

const nothing = (): void => undefined;

/** A session in a page with a text field, with everything that happens noted. */
function start(scene: Scene = look(textField('Good morning '))) {
  const frame = {
    prepare: vi.fn(),
    show: vi.fn(),
    reveal: vi.fn(),
    hide: vi.fn(),
    focus: vi.fn(),
    onLoad: vi.fn(),
  };
  const told: PanelEvent[] = [];
  const failed = vi.fn();
  const page = { scene };
  const session = new PanelSession({
    frame,
    look: () => page.scene,
    pageName: (now) => now?.snapshot.page.name ?? null,
    tellPanel: (event) => void told.push(event),
    inserted: vi.fn(),
    failed,
  });
  const key = (typed: string, repeat = false, call = nothing) =>
    session.takes(press(typed), new KeyboardEvent('keydown', { repeat }), call);
  return { session, frame, told, failed, key, page, composer: scene?.composer ?? textField() };
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('While the panel is closed', () => {
  it.each(['a', 'Enter', 'Tab', 'Escape', 'ArrowDown'])('%s is the page’s', (typed) => {
    expect(start().key(typed)).toBe(false);
  });

  it('Enter waits for a look at the draft: a call may have been typed in one go', () => {
    const { session, composer, key, told } = start();
    expect(key('Enter', false, () => session.typed(composer, 'hours'))).toBe(true);
    expect(told.map(({ kind }) => kind)).toEqual(['inline', 'presses']);
  });
});

describe('While the panel opens', () => {
  it('it is shown and gets the keyboard', () => {
    const { session, frame } = start();
    session.toggle();
    expect(frame.show).toHaveBeenCalledOnce();
    expect(frame.focus).toHaveBeenCalled();
  });

  it('keys are kept from the page and handed over in their order, once', () => {
    const { session, key } = start();
    session.toggle();
    expect(['h', 'o', 'Enter'].map((typed) => key(typed))).toEqual([true, true, true]);
    const opening = session.opened();
    expect(opening).toMatchObject({ session: 1, thread: thread(), pageName: 'The Bakery' });
    expect(opening?.presses.map((kept) => kept.key)).toEqual(['h', 'o', 'Enter']);
    expect(session.opened()?.presses).toEqual([]);
  });

  it('a held Enter chooses nothing a second time', () => {
    const { session, key } = start();
    session.toggle();
    key('Enter');
    expect(key('Enter', true)).toBe(true);
    expect(session.opened()?.presses).toHaveLength(1);
  });

  it('Escape closes it', () => {
    const { session, key, frame } = start();
    session.toggle();
    expect(key('Escape')).toBe(true);
    expect(frame.hide).toHaveBeenCalledOnce();
    expect(key('h')).toBe(false);
  });

  it('the browser’s own keys stay the browser’s', () => {
    const { session, key } = start();
    session.toggle();
    expect(['Ctrl+r', 'Meta+w', 'Ctrl+Shift+t'].map((typed) => key(typed))).toEqual([false, false, false]);
    // AltGr comes as Ctrl with Alt, and types.
    expect(key('Ctrl+Alt+@')).toBe(true);
  });

  it('and never gets the keyboard, it gives up and says so', () => {
    const { session, failed, frame, key } = start();
    session.toggle();
    vi.advanceTimersByTime(6_000);
    expect(failed).toHaveBeenCalledOnce();
    expect(frame.hide).toHaveBeenCalled();
    expect(key('h')).toBe(false);
  });

  it('where nothing of the inbox is on screen, it stays closed', () => {
    const { session, frame, key } = start(null);
    session.toggle();
    expect(frame.show).not.toHaveBeenCalled();
    expect(key('h')).toBe(false);
  });
});

describe('While the panel is open', () => {
  it('keys that the page gets all the same go to the list', () => {
    const { session, key, told, frame } = start();
    session.toggle();
    session.opened();
    frame.focus.mockClear();
    expect(key('h')).toBe(true);
    expect(told).toEqual([{ kind: 'presses', presses: [press('h')] }]);
    expect(frame.focus).toHaveBeenCalledOnce();
  });

  it('toggling closes it and gives the caret back to the reply box', () => {
    const { session, composer, told } = start();
    session.toggle();
    session.opened();
    session.toggle();
    expect(told).toEqual([{ kind: 'closed', session: 1 }]);
    expect(document.activeElement).toBe(composer);
    expect(session.opened()).toBeNull();
  });

  it('each opening has its own number, so that late news about an earlier one is known as such', () => {
    const { session } = start();
    session.toggle();
    session.toggle();
    session.toggle();
    expect(session.opened()?.session).toBe(2);
  });
});

describe('While a call is typed', () => {
  it('the panel is asked, and nothing is shown before it has an answer', () => {
    const { session, composer, frame, told } = start();
    session.typed(composer, 'h');
    expect(told).toMatchObject([{ kind: 'inline', query: 'h', opening: { session: 1, thread: thread() } }]);
    expect(frame.prepare).toHaveBeenCalledOnce();
    expect(frame.show).not.toHaveBeenCalled();
    session.listed('h', 3);
    expect(frame.show).toHaveBeenCalledOnce();
  });

  it('the draft keeps its letters, and the list gets the keys that steer it', () => {
    const { session, composer, key, told } = start();
    session.typed(composer, 'h');
    session.listed('h', 3);
    told.length = 0;
    expect(['o', 'Backspace', 'ArrowLeft', 'Shift+Enter'].map((typed) => key(typed))).toEqual(
      Array(4).fill(false),
    );
    expect(['ArrowDown', 'Enter', 'Tab'].map((typed) => key(typed))).toEqual([true, true, true]);
    expect(told).toHaveLength(3);
  });

  it('every key stays the page’s when nothing fits', () => {
    const { session, composer, key, frame } = start();
    session.typed(composer, 'zzz');
    session.listed('zzz', 0);
    expect(['Enter', 'Tab', 'ArrowUp'].map((typed) => key(typed))).toEqual([false, false, false]);
    expect(frame.hide).toHaveBeenCalled();
  });

  it('Enter is held back only as long as an answer can be expected', () => {
    const { session, composer, key } = start();
    session.typed(composer, 'h');
    expect(key('Enter')).toBe(true);
    vi.advanceTimersByTime(1_600);
    expect(key('Enter')).toBe(false);
  });

  it('an answer about letters that were typed before counts no more', () => {
    const { session, composer, frame } = start();
    session.typed(composer, 'h');
    session.typed(composer, 'ho');
    session.listed('h', 5);
    expect(frame.show).not.toHaveBeenCalled();
  });

  it('Escape says no to this call, and not to the next', () => {
    const { session, composer, key, told } = start();
    session.typed(composer, 'h');
    session.listed('h', 3);
    expect(key('Escape')).toBe(true);
    told.length = 0;
    session.typed(composer, 'ho');
    expect(told).toEqual([]);
    session.typed(composer, null);
    session.typed(composer, 'd');
    expect(told).toMatchObject([{ kind: 'inline', query: 'd' }]);
  });

  it('a call that was deleted closes the list', () => {
    const { session, composer, frame } = start();
    session.typed(composer, 'h');
    session.listed('h', 3);
    session.typed(composer, null);
    expect(frame.hide).toHaveBeenCalled();
  });

  it('a call in a box that is no reply box is none', () => {
    const { session, told } = start();
    session.typed(textField('/h'), 'h');
    expect(told).toEqual([]);
  });
});

describe('Inserting', () => {
  const input = { text: 'Hi Emma', thread: thread() };

  it('is refused when the conversation changed meanwhile; the panel stays', async () => {
    const { session, page, composer, frame } = start();
    session.toggle();
    session.opened();
    page.scene = look(composer, { thread: thread({ id: 't2', name: 'Noah' }) });
    expect(await session.insert(input)).toEqual({
      inserted: false,
      reason: 'thread-changed',
      tried: [],
      touched: false,
    });
    expect(frame.hide).not.toHaveBeenCalled();
  });
});
