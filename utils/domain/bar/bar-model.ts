import type { Settings } from '../settings/settings.ts';
import type { BarPlace } from './place.ts';

/**
 * A short line over the bar. `reload`: the extension was updated under this tab, and only a reload helps. `keep-offer`:
 * a long text came into the draft by itself, which may be worth keeping.
 */
export type Notice = 'inserted' | 'undone' | 'not-undone' | 'no-focus' | 'reload' | 'keep-offer' | 'kept';

/** What the bar shows; without a place it is absent. */
export interface BarModel {
  place: BarPlace | null;
  notice: Notice | null;
  keys: Pick<Settings['keys'], 'replies' | 'keep'>;
}

/** What a press in the bar does. */
export interface BarActs {
  replies(): void;
  undo(): void;
  /** Shows the draft as a new saved reply. */
  keep(): void;
  /** Yes or no to `keep-offer`. */
  keepOffered(yes: boolean): void;
}
