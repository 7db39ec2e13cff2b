import type { Box } from '../domain/bar/place.ts';
import { type Sight, SightHistory, sightFor } from '../domain/privacy/sight.ts';
import { type Host, raise } from './host.ts';
import { isInPlainSight } from './plain-sight.ts';
import { watchTopLayer } from './top-layer.ts';

/** Watches whether the person can see the list as it is, as far as a script in the page can tell. */
export interface PanelSight {
  /** It is shown there now. The same place again changes nothing. */
  shown(box: Box): void;
  hidden(): void;
  /** At this moment, and over the time that counts. */
  now(): Sight;
}

export function watchSight(host: Host, frame: HTMLElement, signal: AbortSignal): PanelSight {
  const { element } = host;
  const topLayer = watchTopLayer(element.ownerDocument, element, signal);
  const history = new SightHistory(sightFor);
  let box: Box | null = null;
  let nextFrame = 0;

  // Hears also of what is taken back before anybody could look.
  const changes = new MutationObserver(() => history.saw(false, performance.now()));

  function look(thorough: boolean): void {
    if (box === null) return;
    const seen = isInPlainSight(element, frame, box) && !topLayer.isOver(thorough);
    history.saw(seen, performance.now());
  }

  function everyFrame(): void {
    look(false);
    nextFrame = requestAnimationFrame(everyFrame);
  }

  function hidden(): void {
    box = null;
    changes.disconnect();
    cancelAnimationFrame(nextFrame);
  }

  signal.addEventListener('abort', hidden);
  return {
    shown(next) {
      if (JSON.stringify(next) === JSON.stringify(box)) return;
      hidden();
      box = next;
      if (topLayer.shared()) raise(host);
      topLayer.raised();
      history.appeared();
      changes.observe(element, { attributes: true });
      everyFrame();
    },
    hidden,
    now() {
      if (changes.takeRecords().length > 0) history.saw(false, performance.now());
      look(true);
      return history.at(performance.now());
    },
  };
}
