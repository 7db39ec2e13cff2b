import type { Look } from './adapters/adapter.ts';
import { adapterFor } from './adapters/adapters.ts';

/** What the content script acts on: the last look that was confirmed by a second one. Null outside the inbox. */
export type Scene = Look | null;

/** Pause between two looks, ms: long enough that a busy page costs little, short enough to feel immediate. */
const betweenLooks = 150;

/** A name that is not in the list might be a placeholder such as "Inbox", which lasts a second: wait for longer, ms. */
const nameSettles = 1_600;

/** One look, now: for the moment of acting, when nothing may be taken from memory. */
export function lookNow(document: Document, now: number): Scene {
  const url = new URL(document.location.href);
  return adapterFor(url)?.read(document, url, now) ?? null;
}

export interface SceneWatcher {
  /** UTC ms */
  clock(): number;
  /** A scene that two looks in a row agree on, once each time it changes. */
  report(scene: Scene): void;
  /** Every look, also one that nothing confirms yet: for things that only follow geometry. */
  looked(scene: Scene): void;
}

/** Watches the page until aborted. */
export function watchScene(document: Document, watcher: SceneWatcher, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let previous: string | null = null;
  let reported: string | null = null;
  let composer: HTMLElement | null = null;
  let nameSince = { name: '', at: 0 };

  function look(): void {
    timer = undefined;
    const now = watcher.clock();
    const scene = lookNow(document, now);
    const name = scene?.snapshot.thread.name ?? '';
    if (nameSince.name !== name) nameSince = { name, at: now };
    const settled = scene === null || scene.snapshot.nameConfirmed || now - nameSince.at >= nameSettles;
    if (scene !== null && !settled) scene.snapshot.thread.name = null;
    const seen = fingerprint(scene);
    const same = seen === previous && composer === (scene?.composer ?? null);
    previous = seen;
    composer = scene?.composer ?? null;
    watcher.looked(scene);
    if (!same || !settled) schedule();
    if (same && seen !== reported) {
      reported = seen;
      watcher.report(scene);
    }
  }

  function schedule(): void {
    timer ??= setTimeout(look, betweenLooks);
  }

  // Our own elements stand outside the body, so that our changes do not wake us.
  const observer = new MutationObserver(schedule);
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['href', 'disabled', 'aria-selected', 'contenteditable', 'aria-busy'],
  });
  const view = document.defaultView;
  view?.addEventListener('popstate', schedule, { signal });
  view?.addEventListener('resize', schedule, { signal });
  view?.addEventListener('scroll', schedule, { signal, capture: true, passive: true });
  document.addEventListener('visibilitychange', schedule, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  schedule();
}

let composerNumber = 0;
const composerNumbers = new WeakMap<HTMLElement, number>();

/** Everything by which two looks can differ, without a DOM node; a remounted composer counts as another one. */
function fingerprint(scene: Scene): string {
  if (scene === null) return 'elsewhere';
  if (scene.composer !== null && !composerNumbers.has(scene.composer))
    composerNumbers.set(scene.composer, ++composerNumber);
  const number = scene.composer === null ? 0 : composerNumbers.get(scene.composer);
  const { thread, page, composer } = scene.snapshot;
  return JSON.stringify([thread, page, composer, number]);
}
