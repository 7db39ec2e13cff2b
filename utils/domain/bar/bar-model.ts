import type { BarPlace } from './place.ts';

/** A short line over the bar. `reload`: the extension was updated under this tab, and only a reload helps. */
export type Notice = 'inserted' | 'undone' | 'not-undone' | 'no-focus' | 'reload';

/** What the bar shows; without a place it is absent. */
export interface BarModel {
  place: BarPlace | null;
  notice: Notice | null;
  repliesKey: string;
}

/** What a press in the bar does. */
export interface BarActs {
  replies(): void;
  undo(): void;
}
