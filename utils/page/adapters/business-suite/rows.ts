import type { Row } from '../../../domain/inbox/snapshot.ts';
import { threadIdIn } from '../address.ts';
import { findAllDated, findDated } from '../dated.ts';
import { boxOf } from '../geometry.ts';
import { textLeaves, visibleText } from '../page-text.ts';
import { fromUtime, fromWords } from '../page-times.ts';
import { rowActions, rowCandidate, threadList, time } from './selectors.ts';

/** Rows are 94 px high today; a little freedom for other densities, none for promotion cards of another shape. */
const rowHeight = { least: 56, most: 130 };

/** The thread list as far as it exists in the DOM: it is virtualised, so this is what is in sight and a little more. */
export function readRows(
  root: HTMLElement,
  region: HTMLElement | null,
  now: number,
): { rows: Row[]; since: string | null } {
  const list = findDated(root, threadList);
  // Without a list to look in, other parts of the page look like rows until they are measured.
  const fits = (element: HTMLElement) => region?.contains(element) !== true && isRow(element);
  const { elements, since } = findAllDated(list?.element ?? root, rowCandidate, fits);
  const rows = elements.flatMap((element) => readRow(element, now) ?? []);
  return { rows, since: list === null ? (rows.length > 0 ? 'shape' : null) : since };
}

/** A row is placed absolutely by the virtualised list and has its height. */
function isRow(element: HTMLElement): boolean {
  const { height } = boxOf(element);
  if (height < rowHeight.least || height > rowHeight.most) return false;
  for (
    let at: HTMLElement | null = element, steps = 0;
    at !== null && steps < 4;
    at = at.parentElement, steps++
  ) {
    if (getComputedStyle(at).position === 'absolute') return true;
  }
  return false;
}

function readRow(element: HTMLElement, now: number): Row | null {
  const [name, preview, ...rest] = textLeaves(element, rowActions);
  if (name === undefined || preview === undefined) return null;
  const clock = findDated(element, time)?.element;
  const href = element.getAttribute('href');
  const last = rest.at(-1);
  return {
    id: href === null ? null : threadIdIn(new URL(href, element.baseURI)),
    name: visibleText(name),
    preview: visibleText(preview),
    unread: Number(getComputedStyle(name).fontWeight) >= 600,
    at: fromUtime(clock?.dataset.utime) ?? (last === undefined ? null : fromWords(visibleText(last), now)),
  };
}
