// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { thread } from '../make.ts';
import { textField } from './look.ts';
import { startSession as start } from './start-session.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
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
