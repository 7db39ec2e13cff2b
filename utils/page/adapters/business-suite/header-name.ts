import { findDated } from '../dated.ts';
import { boxOf, shareColumn } from '../geometry.ts';
import { textLeaves, visibleText } from '../page-text.ts';
import { header } from './selectors.ts';

/**
 * The customer's name as the conversation's header shows it: the text that is cut to one line. Where no anchor names the
 * header, it is such a text above the messages, in their column.
 */
export function findHeaderName(
  root: HTMLElement,
  region: HTMLElement,
): { text: string; since: string } | null {
  const anchored = findDated(root, header);
  const messages = boxOf(region);
  const candidates = textLeaves(
    anchored?.element ?? root,
    '[role="tablist"], [role="region"], textarea',
  ).filter((element) => {
    const box = boxOf(element);
    return anchored !== null || (box.bottom <= messages.top + 4 && shareColumn(box, messages));
  });
  const name = candidates.find(isCutToOneLine);
  const text = name === undefined ? '' : visibleText(name);
  return text === '' ? null : { text, since: anchored?.since ?? 'shape' };
}

function isCutToOneLine(element: Element): boolean {
  const clamp = (at: Element) => getComputedStyle(at).getPropertyValue('-webkit-line-clamp');
  return clamp(element) === '1' || (element.parentElement !== null && clamp(element.parentElement) === '1');
}
