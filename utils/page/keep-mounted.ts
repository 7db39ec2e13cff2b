import { type Host, mount } from './host.ts';

/** Waits before putting a removed host back, ms; after the last one the page has its will. */
const putBackAfter = [0, 100, 500, 1_500, 4_000];

/** A host that stayed for so long was not being fought over, ms: the waits begin anew. */
const quietAfter = 60_000;

export interface Mount {
  /** The person asks for it: puts the host back at once if it is out. */
  again(): void;
  /** The page removed the host so often that it stays out. */
  gaveUp(): boolean;
}

/**
 * Puts the host back when the page removes it, each time a little later, so that two who insist do not fill the tab with
 * their quarrel.
 * @param goesOn false once the extension is gone: the next version has a host of its own
 */
export function keepMounted(
  document: Document,
  host: Host,
  goesOn: () => boolean,
  signal: AbortSignal,
): Mount {
  let tries = 0;
  let putAt = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let givenUp = false;
  const observer = new MutationObserver(changed);

  function observe(): void {
    // The page may replace its root, too.
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
  }

  function inPlace(): boolean {
    return host.element.parentNode === document.documentElement;
  }

  function putBack(): void {
    clearTimeout(timer);
    timer = undefined;
    if (!goesOn() || inPlace() || document.documentElement === null) return;
    putAt = performance.now();
    mount(document, host);
  }

  function changed(): void {
    if (inPlace() || timer !== undefined || document.documentElement === null) return;
    if (!goesOn()) return;
    observe();
    if (performance.now() - putAt > quietAfter) tries = 0;
    const wait = putBackAfter[tries++];
    if (wait !== undefined) timer = setTimeout(putBack, wait);
    else {
      givenUp = true;
      observer.disconnect();
    }
  }

  observe();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    again() {
      if (inPlace() || signal.aborted) return;
      tries = 0;
      givenUp = false;
      observe();
      putBack();
    },
    gaveUp: () => givenUp && !inPlace(),
  };
}
