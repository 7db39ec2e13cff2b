import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeBar, placePanel } from '../../../utils/domain/bar/place.ts';

const bar = { width: 132, height: 28 };
const composer: Box = { left: 400, top: 600, width: 500, height: 60 };

describe('The bar stands', () => {
  it('on the right end of the composer’s top edge', () => {
    expect(placeBar(composer, [], bar)).toEqual({ left: 768, top: 566, compact: false, noticeBottom: 560 });
  });

  it('as a mark where the row would cover the last message', () => {
    const message = { left: 700, top: 560, width: 150, height: 30 };
    expect(placeBar(composer, [message], bar)).toEqual({
      left: 876,
      top: 570,
      compact: true,
      noticeBottom: 554,
    });
  });

  it('as a row beside a message that it does not cover', () => {
    const message = { left: 400, top: 560, width: 150, height: 30 };
    expect(placeBar(composer, [message], bar).compact).toBe(false);
  });

  it('as a mark where there is no room above the composer', () => {
    expect(placeBar({ ...composer, top: 20 }, [], bar).compact).toBe(true);
  });
});

const viewport = fc.record({
  width: fc.integer({ min: 320, max: 3840 }),
  height: fc.integer({ min: 200, max: 2160 }),
});

/** A composer somewhere inside a window. */
const inWindow = viewport.chain((size) =>
  fc.record({
    size: fc.constant(size),
    composer: fc
      .record({ width: fc.integer({ min: 40, max: size.width }), height: fc.integer({ min: 20, max: 120 }) })
      .chain(({ width, height }) =>
        fc.record({
          left: fc.integer({ min: 0, max: size.width - width }),
          top: fc.integer({ min: 0, max: size.height - height }),
          width: fc.constant(width),
          height: fc.constant(height),
        }),
      ),
    keepClear: fc.array(
      fc.record({
        left: fc.integer({ min: -500, max: 3000 }),
        top: fc.integer({ min: -500, max: 2000 }),
        width: fc.integer({ min: 0, max: 800 }),
        height: fc.integer({ min: 0, max: 800 }),
      }),
      { maxLength: 4 },
    ),
  }),
);

describe('Wherever the composer is', () => {
  it('bar and notice stay inside the window', () => {
    fc.assert(
      fc.property(inWindow, ({ size, composer, keepClear }) => {
        const place = placeBar(composer, keepClear, bar);
        const width = place.compact ? 24 : bar.width;
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.left + width).toBeLessThanOrEqual(size.width);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.top + (place.compact ? 24 : bar.height)).toBeLessThanOrEqual(size.height);
        // A notice is less than 60 px high and grows upward.
        expect(place.noticeBottom).toBeGreaterThanOrEqual(60);
        expect(place.noticeBottom).toBeLessThanOrEqual(size.height);
      }),
      { seed: 5, numRuns: 1_000 },
    );
  });

  it('the row covers nothing that must stay visible', () => {
    fc.assert(
      fc.property(inWindow, ({ composer, keepClear }) => {
        const { left, top, compact } = placeBar(composer, keepClear, bar);
        if (compact) return;
        for (const box of keepClear) {
          const apart =
            left + bar.width <= box.left ||
            box.left + box.width <= left ||
            top + bar.height <= box.top ||
            box.top + box.height <= top;
          expect(apart || box.width === 0 || box.height === 0).toBe(true);
        }
      }),
      { seed: 6 },
    );
  });

  it('the panel stands wholly inside the window', () => {
    fc.assert(
      fc.property(inWindow, ({ size, composer }) => {
        const { left, top, width, height } = placePanel(composer, size);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(size.width);
        expect(top + height).toBeLessThanOrEqual(size.height);
        expect(width).toBeGreaterThan(300);
        expect(height).toBeGreaterThan(180);
      }),
      { seed: 7, numRuns: 1_000 },
    );
  });

  it('the panel leaves the composer free where there is room above it', () => {
    const { top, height } = placePanel(composer, { width: 1280, height: 800 });
    expect(top + height).toBeLessThan(composer.top);
  });
});
