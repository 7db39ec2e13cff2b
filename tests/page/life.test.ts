import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLife } from '../../utils/page/life.ts';
import { browser } from '../../utils/platform/browser.ts';

const id = browser.runtime.id;
afterEach(() => {
  browser.runtime.id = id;
});

describe('A script in a page', () => {
  it('goes on as long as its extension is there', () => {
    const ended = vi.fn();
    const life = createLife(new AbortController().signal, ended);
    expect(life.goesOn()).toBe(true);
    expect(life.signal.aborted).toBe(false);
    expect(ended).not.toHaveBeenCalled();
  });

  it('ends once when its extension is gone, before it says so', () => {
    const ended = vi.fn(() => expect(life.signal.aborted).toBe(true));
    const life = createLife(new AbortController().signal, ended);
    Reflect.deleteProperty(browser.runtime, 'id');
    expect(life.goesOn()).toBe(false);
    expect(life.goesOn()).toBe(false);
    expect(ended).toHaveBeenCalledOnce();
  });

  it('ends with whatever holds it', () => {
    const outer = new AbortController();
    const life = createLife(outer.signal, vi.fn());
    outer.abort();
    expect(life.signal.aborted).toBe(true);
  });
});
