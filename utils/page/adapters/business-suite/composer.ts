import type { ComposerState } from '../../../domain/inbox/snapshot.ts';
import { kindOf } from '../../editors/kind.ts';
import { findAllDated, findDated } from '../dated.ts';
import { boxOf, isVisible, shareColumn } from '../geometry.ts';
import { pane, textBox } from './selectors.ts';

export interface FoundComposer {
  element: HTMLElement;
  state: ComposerState;
  since: string;
}

/**
 * The reply box of the open conversation. The screen holds other text boxes (search, notes), so labels would have to be
 * known in every language; instead: it is the lowest text box that stands under the conversation, in its column.
 */
export function findComposer(root: HTMLElement, region: HTMLElement): FoundComposer | null {
  const inside = findDated(root, pane);
  const { elements, since } = findAllDated(inside?.element ?? root, textBox);
  const messages = boxOf(region);
  const below = elements.filter((element) => {
    if (region.contains(element) || !isVisible(element)) return false;
    const box = boxOf(element);
    // The message list may reach a few pixels under the box that covers its end.
    return shareColumn(box, messages) && box.top >= messages.bottom - 24;
  });
  const element = below.at(-1);
  if (element === undefined) return null;
  return { element, state: stateOf(element), since: inside?.since ?? since ?? '' };
}

function stateOf(element: HTMLElement): ComposerState {
  const disabled =
    element.matches(':disabled, [readonly], [aria-disabled="true"]') || element.closest('[inert]') !== null;
  if (disabled) return 'disabled';
  return kindOf(element) === 'unknown' ? 'unreadable' : 'ready';
}
