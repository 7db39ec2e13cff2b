/** Pixels from the viewport's left and top edge. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface BarPlace {
  left: number;
  top: number;
  /** No room for the row: only the mark is shown. */
  compact: boolean;
  /** Bottom edge of notices, above the bar and above what must stay visible. */
  noticeBottom: number;
}

const markSize = 24;
const gap = 6;

/** A notice needs this height; higher up on the page it would leave the window. */
const noticeRoom = 60;

/**
 * Where the bar stands: on the composer's top edge at its right end, where neither text nor Send is. Where the row would
 * cover the last message it shrinks to the mark in the same corner.
 */
export function placeBar(
  composer: Box,
  keepClear: readonly Box[],
  bar: { width: number; height: number },
): BarPlace {
  const right = composer.left + composer.width;
  const row = { left: Math.max(gap, right - bar.width), top: composer.top - bar.height - gap, ...bar };
  const mark = {
    left: right - markSize,
    top: composer.top - markSize - gap,
    width: markSize,
    height: markSize,
  };
  const fits = row.top >= 0 && !keepClear.some((box) => overlap(box, row));
  const place = fits ? row : mark;
  const lowest = Math.min(place.top, ...keepClear.map((box) => box.top).filter((top) => top > noticeRoom));
  return {
    left: place.left,
    top: Math.max(0, place.top),
    compact: !fits,
    noticeBottom: Math.max(noticeRoom, lowest - gap),
  };
}

const panelWidth = { least: 660, most: 760 };
/** The composer's own frame reaches a little over its text. */
const aboveComposer = 16;
const panelHeight = { least: 260, most: 460 };

/** Where the panel stands: above the composer, as wide as it, always wholly inside the window. */
export function placePanel(composer: Box, viewport: { width: number; height: number }): Box {
  const width = Math.min(clamp(composer.width, panelWidth.least, panelWidth.most), viewport.width - 2 * gap);
  const height = Math.min(
    clamp(composer.top - aboveComposer - gap, panelHeight.least, panelHeight.most),
    viewport.height - 2 * gap,
  );
  return {
    width,
    height,
    left: clamp(composer.left + (composer.width - width) / 2, gap, viewport.width - width - gap),
    top: clamp(composer.top - height - aboveComposer, gap, viewport.height - height - gap),
  };
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/** Without a composer the panel stands where one would be: in the middle of the window, near its lower edge. */
export function usualAnchor({ width, height }: { width: number; height: number }): Box {
  return { left: width / 3, top: height - 80, width: width / 3, height: 40 };
}
