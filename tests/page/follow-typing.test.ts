// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followTyping } from '../../utils/page/follow-typing.ts';
import { textField } from './look.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('What is typed', () => {
  it('is looked at once for all events of one key, when they are over', () => {
    const changed = vi.fn();
    const life = new AbortController();
    followTyping(document, changed, life.signal);
    const field = textField();
    for (const type of ['input', 'selectionchange', 'keyup'])
      field.dispatchEvent(new Event(type, { bubbles: true }));
    expect(changed).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(changed).toHaveBeenCalledOnce();
    life.abort();
  });

  it('is heard even where the editor keeps it to itself', () => {
    const changed = vi.fn();
    const life = new AbortController();
    followTyping(document, changed, life.signal);
    const field = textField();
    field.addEventListener('input', (event) => event.stopPropagation());
    field.dispatchEvent(new Event('input', { bubbles: true }));
    vi.runAllTimers();
    expect(changed).toHaveBeenCalledOnce();
    life.abort();
  });

  it('is no business of a script that has ended', () => {
    const changed = vi.fn();
    const life = new AbortController();
    followTyping(document, changed, life.signal);
    const field = textField();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    life.abort();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    vi.runAllTimers();
    expect(changed).not.toHaveBeenCalled();
  });
});
