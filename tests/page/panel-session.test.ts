// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { press, thread } from '../make.ts';
import { look, textField } from './look.ts';
import { startSession as start } from './start-session.ts';

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

describe('Inserting', () => {
  const input = { id: 'hours', text: 'Hi Emma', thread: thread() };

  it('lets Enter reach nobody until the text is in, and then closes', async () => {
    const composer = textField('Good morning ');
    // This DOM knows no editing commands; that the text gets in is proven in real browsers.
    Object.defineProperty(document, 'execCommand', { value: () => false, configurable: true });
    const { session, key, told, frame } = start(look(composer));
    session.toggle();
    session.opened();
    const inserting = session.insert(input);
    expect(['Enter', 'h'].map((typed) => key(typed))).toEqual([true, false]);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await inserting).toMatchObject({ inserted: true });
    expect(composer.value).toBe('Good morning Hi Emma');
    expect(told).toEqual([{ kind: 'closed', session: 1 }]);
    expect(frame.hide).toHaveBeenCalled();
    expect(key('Enter')).toBe(false);
  });

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
