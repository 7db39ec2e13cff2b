// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sight } from '../../utils/domain/privacy/sight.ts';
import type { Ask } from '../../utils/messages/client.ts';
import type { Answer } from '../../utils/messages/envelope.ts';
import type { PanelRequests } from '../../utils/messages/protocol.ts';
import { watchSight } from '../../utils/panel/sight.ts';

let now = 0;
/** Tells the panel what the browser sees. */
let see: (visible: boolean) => void;
let page: Answer<Sight>;
let sight: () => Promise<Sight>;

beforeEach(() => {
  now = 1_000;
  page = { ok: true, value: 'clear' };
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('IntersectionObserverEntry', class {});
  Object.assign(IntersectionObserverEntry.prototype, { isVisible: false });
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(told: (entries: object[]) => void) {
        see = (isVisible) => told([{ isVisible }]);
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  const life = new AbortController();
  // The one request that is made here is answered as the real one is.
  const ask = (async () => page) as unknown as Ask<PanelRequests>;
  sight = watchSight(ask, document.documentElement, life.signal);
  return () => {
    life.abort();
    vi.unstubAllGlobals();
  };
});

describe('The panel is in plain sight', () => {
  it('when browser and page both say so, for long enough', async () => {
    see(true);
    now += 600;
    expect(await sight()).toBe('clear');
  });

  it('not when the browser alone sees what covers it', async () => {
    see(true);
    now += 600;
    see(false);
    expect(await sight()).toBe('covered');
  });

  it('not when the page’s script alone knows that it was moved', async () => {
    see(true);
    now += 600;
    page = { ok: true, value: 'covered' };
    expect(await sight()).toBe('covered');
  });

  it('not yet, without a warning, while the browser has not noticed that it was shown', async () => {
    see(true);
    see(false);
    page = { ok: true, value: 'fresh' };
    expect(await sight()).toBe('fresh');
  });

  it('also when the browser tells late: a press waits for that', async () => {
    const asked = sight();
    see(true);
    now += 300;
    expect(await asked).toBe('clear');
  });

  it('for the browser alone where no page answers: nothing can be inserted there', async () => {
    page = { ok: false, error: 'unreachable' };
    see(true);
    now += 600;
    expect(await sight()).toBe('clear');
  });
});
