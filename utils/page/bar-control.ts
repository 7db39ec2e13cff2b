import type { BarActs, BarModel, Notice } from '../domain/bar/bar-model.ts';
import { placeBar } from '../domain/bar/place.ts';
import type { Host } from './host.ts';
import type { Scene } from './scene.ts';

/** How long a notice stands, ms (interface.md). */
const noticeFor = 5_000;

/** Size of the row in pixels; bar.css keeps to it. */
const rowSize = { width: 164, height: 28 };

export interface BarControl {
  place(scene: Scene): void;
  notify(notice: Notice | null): void;
  setKeys(keys: BarModel['keys']): void;
}

export type DrawBar = (into: HTMLElement, model: BarModel, acts: BarActs) => void;

/** Keeps what the bar shows and draws it anew when something of it changed. */
export function createBarControl(
  host: Host,
  draw: DrawBar,
  acts: BarActs,
  keys: BarModel['keys'],
): BarControl {
  let model: BarModel = { place: null, notice: null, keys };
  let timer: ReturnType<typeof setTimeout> | undefined;

  function change(part: Partial<BarModel>): void {
    const next = { ...model, ...part };
    if (JSON.stringify(next) === JSON.stringify(model)) return;
    model = next;
    draw(host.bar, model, acts);
  }

  return {
    place(scene) {
      const composer = scene?.composer ?? null;
      change({
        place:
          composer === null
            ? null
            : placeBar(composer.getBoundingClientRect(), scene?.keepClear ?? [], rowSize),
      });
    },
    notify(notice) {
      clearTimeout(timer);
      change({ notice });
      // What only a reload can mend stays until the reload, and a question until it is answered or pointless.
      if (notice !== null && notice !== 'reload' && notice !== 'keep-offer')
        timer = setTimeout(() => change({ notice: null }), noticeFor);
    },
    setKeys: (keys) => change({ keys }),
  };
}
