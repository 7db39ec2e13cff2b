// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHost, hostName, keepMounted } from '../../utils/page/host.ts';

let life = new AbortController();
beforeEach(() => {
  life = new AbortController();
  vi.useFakeTimers();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** Until the observer has heard of the last change and the wait is over. */
async function waited(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms + 1);
}

describe('What we show in a page', () => {
  it('is one element beside the page’s own tree, closed to its scripts', () => {
    const { element } = createHost(document, '.bar { color: red }');
    expect(element.parentElement).toBe(document.documentElement);
    expect(element.shadowRoot).toBeNull();
    expect(document.querySelectorAll(hostName)).toHaveLength(1);
  });

  it('takes the place of what an older version left behind', () => {
    const old = createHost(document, '');
    const { element } = createHost(document, '');
    expect(old.element.isConnected).toBe(false);
    expect([...document.querySelectorAll(hostName)]).toEqual([element]);
  });

  it('comes back when the page removes it, each time later, until the page has its will', async () => {
    const host = createHost(document, '');
    keepMounted(host, life.signal);
    for (const wait of [0, 100, 500, 2_000, 10_000]) {
      host.element.remove();
      await waited(wait);
      expect(host.element.isConnected, `after ${wait} ms`).toBe(true);
    }
    host.element.remove();
    await waited(60_000);
    expect(host.element.isConnected).toBe(false);
  });

  it('does not come back after the end', async () => {
    const host = createHost(document, '');
    keepMounted(host, life.signal);
    life.abort();
    host.element.remove();
    await waited(1_000);
    expect(host.element.isConnected).toBe(false);
  });
});
