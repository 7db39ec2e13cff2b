// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchAppearing } from '../../utils/page/watch-appearing.ts';
import { look, textField } from './look.ts';

const long = 'We are open from nine to six, every day but Sunday.';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

/** A watched reply box; `put` changes its text as a page does, and looks. */
function start(before = '') {
  const composer = textField(before);
  document.body.append(composer);
  const life = new AbortController();
  const parts = { busy: vi.fn(() => false), appeared: vi.fn(), gone: vi.fn() };
  const watcher = watchAppearing(document, parts, life.signal);
  const scene = look(composer);
  watcher.looked(scene);
  function put(text: string): void {
    composer.value = text;
    watcher.looked(scene);
    vi.advanceTimersByTime(1_000);
  }
  return { composer, parts, watcher, put, scene, end: () => life.abort() };
}

/** As the browser reports what a hand does. */
function byHand(target: HTMLElement, type: string): void {
  const event = new Event(type, { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
}

describe('A long text in the reply box', () => {
  it('that came by itself is told, once', () => {
    const { parts, put, end } = start('Good morning! ');
    put(`Good morning! ${long}`);
    put(`Good morning! ${long} `);
    expect(parts.appeared.mock.calls).toEqual([[long]]);
    end();
  });

  it.each(['paste', 'drop', 'keydown', 'beforeinput', 'input'])('is the person’s own after a %s', (type) => {
    const { composer, parts, put, end } = start();
    byHand(composer, type);
    put(long);
    expect(parts.appeared).not.toHaveBeenCalled();
    end();
  });

  it('counts as the page’s again once the hand is still', () => {
    const { composer, parts, put, end } = start();
    byHand(composer, 'keydown');
    vi.advanceTimersByTime(1_000);
    put(long);
    expect(parts.appeared).toHaveBeenCalledOnce();
    end();
  });

  it('is none of the page’s where we put it', () => {
    const { parts, put, watcher, end } = start();
    watcher.ours();
    put(long);
    parts.busy.mockReturnValue(true);
    vi.advanceTimersByTime(1_000);
    put(`${long}\n${long.toUpperCase()}`);
    expect(parts.appeared).not.toHaveBeenCalled();
    end();
  });

  it('that a page made up an event for is the page’s', () => {
    const { composer, parts, put, end } = start();
    composer.dispatchEvent(new Event('input', { bubbles: true }));
    put(long);
    expect(parts.appeared).toHaveBeenCalledOnce();
    end();
  });

  it('that comes with another conversation is its draft', () => {
    const { composer, parts, watcher, scene, end } = start();
    composer.value = long;
    watcher.looked(scene);
    watcher.looked(look(textField('Hello')));
    vi.advanceTimersByTime(1_000);
    expect(parts.appeared).not.toHaveBeenCalled();
    end();
  });

  it('that is taken out or sent is offered no more', () => {
    const { parts, put, end } = start();
    put(long);
    expect(parts.gone).not.toHaveBeenCalled();
    put('');
    expect(parts.gone).toHaveBeenCalledOnce();
    end();
  });
});
