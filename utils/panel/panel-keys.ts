import { type KeyPress, matchesCombo } from '../domain/settings/keys.ts';
import { intentOf } from '../domain/templates/picker.ts';
import type { PanelController } from './panel-controller.ts';
import { shownOf } from './panel-state.ts';
import { toggleFavourite } from './small-asks.ts';

/**
 * Does what a key asks for.
 * @param ourselves whether the search field has not seen the key and what it types is to be written here
 * @returns whether it is done with; else the field may have it
 */
export function doKey(panel: PanelController, press: KeyPress, ourselves: boolean): boolean {
  const { picker, library, mode, keeping } = panel.state;
  if (keeping !== null) return panel.keeper.press(press, !ourselves);
  if (library !== null && matchesCombo(press, library.settings.keys.replies)) {
    panel.close();
    return true;
  }
  if (library !== null && mode === 'full' && matchesCombo(press, library.settings.keys.keep)) {
    void panel.keeper.fromList();
    return true;
  }
  const intent =
    mode === 'inline' && press.key === 'Tab' ? ({ kind: 'insert' } as const) : intentOf(press, picker.query);
  switch (intent?.kind) {
    case undefined:
      return false;
    case 'insert':
      void panel.insert();
      return true;
    case 'insert-number':
      if (intent.index >= shownOf(panel.state).results.length) return true;
      panel.act({ kind: 'select', index: intent.index });
      void panel.insert();
      return true;
    case 'close':
      panel.close();
      return true;
    case 'favourite':
      void toggleFavourite(panel.ask, panel.state);
      return true;
    case 'move':
      panel.act({ kind: 'move', by: intent.by, count: shownOf(panel.state).results.length });
      return true;
    case 'type':
      // What is typed live, the field does itself; only what was handed on is done here.
      if (ourselves) panel.act({ kind: 'query', query: picker.query + intent.character });
      return ourselves;
    case 'erase':
      if (ourselves) panel.act({ kind: 'query', query: [...picker.query].slice(0, -1).join('') });
      return ourselves;
  }
}
