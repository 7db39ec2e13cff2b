import type { Box } from '../domain/bar/place.ts';

/** What would change the look of everything in the page, the top layer's elements too in one browser or the other. */
const effects: [property: string, none: string][] = [
  ['opacity', '1'],
  ['filter', 'none'],
  ['clip-path', 'none'],
  ['mask-image', 'none'],
  ['mix-blend-mode', 'normal'],
];

/** Rounding of a scaled screen, px. */
const rounding = 1;

/** Far enough from the corners to be inside their rounding (12 px in bar.css). */
const inset = 16;

const viewTransition = ':active-view-transition';

/**
 * Whether the frame stands where we put it, as we made it, with nothing over it that can be hit. What lets the pointer
 * through and what stands in the top layer has to be found elsewhere: see top-layer.ts.
 * @param style the host's own style attribute
 */
export function isInPlainSight(host: HTMLElement, style: string | null, frame: Element, box: Box): boolean {
  const document = host.ownerDocument;
  return (
    document.visibilityState === 'visible' &&
    host.parentNode === document.documentElement &&
    host.matches(':popover-open') &&
    host.getAttribute('style') === style &&
    standsAt(frame.getBoundingClientRect(), box) &&
    isPlain(document.documentElement) &&
    pointsOf(document, box).every(([x, y]) => document.elementFromPoint(x, y) === host)
  );
}

function standsAt(rect: Box, box: Box): boolean {
  return (['left', 'top', 'width', 'height'] as const).every(
    (side) => Math.abs(rect[side] - box[side]) <= rounding,
  );
}

function isPlain(root: Element): boolean {
  // Its pictures are painted over everything else.
  if (CSS.supports(`selector(${viewTransition})`) && root.matches(viewTransition)) return false;
  const style = getComputedStyle(root);
  return effects.every(([property, none]) => style.getPropertyValue(property) === none);
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
