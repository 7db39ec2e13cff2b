// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createHost, type Host } from '../../utils/page/host.ts';
import { keepMounted, type Mount } from '../../utils/page/keep-mounted.ts';
import { giveTopLayer } from './top-layer.ts';

giveTopLayer();
const waits = [0, 100, 500, 1_500, 4_000];

let life = new AbortController();
let here = true;
let host: Host;
let mount: Mount;
beforeEach(() => {
  life = new AbortController();
  here = true;
  vi.useFakeTimers();
  host = createHost(document, '');
  mount = keepMounted(document, host, () => here, life.signal);
  return () => {
    life.abort();
    vi.useRealTimers();
  };
});

/** Until the observer has heard of the last change and the wait is over. */
async function waited(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms + 1);
}

async function removeUntilTheEnd(): Promise<void> {
  for (const wait of waits) {
    host.element.remove();
    await waited(wait);
  }
  host.element.remove();
  await waited(0);
}

describe('A host that the page removes', () => {
  it('comes back, each time later, until the page has its will', async () => {
    for (const wait of waits) {
      host.element.remove();
      await waited(wait);
      expect(host.element.isConnected, `after ${wait} ms`).toBe(true);
      expect(mount.gaveUp()).toBe(false);
    }
    host.element.remove();
    await waited(120_000);
    expect(host.element.isConnected).toBe(false);
    expect(mount.gaveUp()).toBe(true);
  });

  it('is not put back more often than that, however often it is removed', async () => {
    let seen = 0;
    for (let times = 0; times < 200; times++) {
      if (host.element.isConnected) seen++;
      host.element.remove();
      await waited(49);
    }
    expect(seen).toBe(1 + waits.length);
    expect(mount.gaveUp()).toBe(true);
  });

  it('is put back at once again after a minute of peace', async () => {
    for (const wait of waits) {
      host.element.remove();
      await waited(wait);
    }
    await waited(61_000);
    host.element.remove();
    await waited(0);
    expect(host.element.isConnected).toBe(true);
  });

  it('comes back when the person asks for it, with new patience', async () => {
    await removeUntilTheEnd();
    mount.again();
    expect(host.element.isConnected).toBe(true);
    expect(mount.gaveUp()).toBe(false);
    host.element.remove();
    await waited(0);
    expect(host.element.isConnected).toBe(true);
  });

  it('comes back out of another element, where the page could hide it', async () => {
    document.body.append(host.element);
    await waited(0);
    expect(host.element.parentElement).toBe(document.documentElement);
  });

  it('does not come back after the end', async () => {
    life.abort();
    host.element.remove();
    await waited(1_000);
    mount.again();
    expect(host.element.isConnected).toBe(false);
  });

  it('does not come back once the extension is gone: the next version has its own', async () => {
    here = false;
    host.element.remove();
    await waited(1_000);
    expect(host.element.isConnected).toBe(false);
  });
});
