import type { Box } from '../domain/bar/place.ts';

type Look = readonly (readonly [property: string, harmless: string])[];

/** What would make an element, with all that is in it, look other than it is. */
const effects: Look = [
  ['opacity', '1'],
  ['filter', 'none'],
  ['clip-path', 'none'],
  ['mask-image', 'none'],
  ['mix-blend-mode', 'normal'],
];

/** The same for our own host, which nobody has a reason to move. */
const hostEffects: Look = [
  ...effects,
  ['display', 'block'],
  ['position', 'fixed'],
  ['visibility', 'visible'],
  ['transform', 'none'],
  ['translate', 'none'],
  ['rotate', 'none'],
  ['scale', 'none'],
];

/** Rounding of a scaled screen, px. */
const rounding = 1;

/** Far enough from the corners to be inside their rounding (12 px in bar.css). */
const inset = 16;

const viewTransition = ':active-view-transition';

/**
 * Whether the frame stands where we put it, as we made it, with nothing over it that can be hit. What lets the pointer
 * through can only be in the top layer: see top-layer.ts. The page's root is looked at because in one browser or the
 * other its effects take the top layer along.
 */
export function isInPlainSight(host: HTMLElement, frame: Element, box: Box): boolean {
  const document = host.ownerDocument;
  return (
    document.visibilityState === 'visible' &&
    host.parentNode === document.documentElement &&
    host.matches(':popover-open') &&
    looksLike(host, hostEffects) &&
    standsAt(frame.getBoundingClientRect(), box) &&
    looksLike(document.documentElement, effects) &&
    !isInTransition(document.documentElement) &&
    pointsOf(document, box).every(([x, y]) => document.elementFromPoint(x, y) === host)
  );
}

function standsAt(rect: Box, box: Box): boolean {
  return (['left', 'top', 'width', 'height'] as const).every(
    (side) => Math.abs(rect[side] - box[side]) <= rounding,
  );
}

function looksLike(element: Element, look: Look): boolean {
  const style = getComputedStyle(element);
  return look.every(([property, harmless]) => style.getPropertyValue(property) === harmless);
}

/** The pictures of a view transition are painted over everything, the top layer too. */
function isInTransition(root: Element): boolean {
  return CSS.supports(`selector(${viewTransition})`) && root.matches(viewTransition);
}

/** The middle and a point near each corner, as far as they are in the window. */
function pointsOf(document: Document, { left, top, width, height }: Box): [x: number, y: number][] {
  const { clientWidth, clientHeight } = document.documentElement;
  const xs = [left + inset, left + width / 2, left + width - inset];
  const ys = [top + inset, top + height / 2, top + height - inset];
  return xs
    .flatMap((x): [number, number][] => ys.map((y) => [x, y]))
    .filter(([x, y]) => x >= 0 && y >= 0 && x < clientWidth && y < clientHeight);
}
