import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { look, open, row, tell, turnsAfter } from './looks.ts';
import { rows } from './row-scenes.ts';
import { bubbles } from './thread-scenes.ts';

describe('Rows:', () => {
  it.each(Object.entries(rows))('%s', (_name, { looks, turns }) => {
    expect(turnsAfter(looks)).toEqual(turns);
  });
});

describe('The open thread:', () => {
  it.each(Object.entries(bubbles))('%s', (_name, { looks, turns }) => {
    expect(turnsAfter(looks)).toEqual(turns);
  });
});

describe('Looking twice', () => {
  const scene = {
    open: open(['Emma 10:00 Hi', 'You 10:01 Hello'], { filed: { as: 'done', evidence: 'banner' } }),
    rows: [row('noah < 9:00 Hi')],
  };

  it('tells nothing twice', () => {
    expect(tell([look('10:05', scene)])).toHaveLength(4);
    expect(tell([look('10:05', scene), look('10:05:10', scene)])).toHaveLength(4);
  });

  it('tells nothing when only the page’s "3 min" became "4 min"', () => {
    const first = look('10:05', { rows: [row('emma < 10:01..10:02 Hi')] });
    expect(tell([first, look('10:06', { rows: [row('emma < 10:02..10:03 Hi')] })])).toHaveLength(1);
  });

  it('in any state of the page never changes who waits', () => {
    const scenes = [...Object.values(rows), ...Object.values(bubbles)];
    fc.assert(
      fc.property(fc.constantFrom(...scenes), fc.nat(), ({ looks, turns }, pick) => {
        const index = pick % looks.length;
        const again = [...looks.slice(0, index + 1), ...looks.slice(index)];
        expect(turnsAfter(again)).toEqual(turns);
      }),
      { seed: 21 },
    );
  });
});
