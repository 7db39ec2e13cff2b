import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksum, integrityAfter, integrityOf, isIntact, placeKey } from '../../utils/storage/integrity.ts';
import { keyOf, type LooseChange, type LooseRows, withChanges } from '../../utils/storage/rows.ts';

const row = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), body: fc.string({ maxLength: 6 }) });
const change: fc.Arbitrary<LooseChange> = fc.oneof(
  fc.record({ table: fc.constantFrom('x', 'y'), put: row }),
  fc.record({ table: fc.constantFrom('x', 'y'), delete: fc.constantFrom('a', 'b', 'c', 'd') }),
);

function before(rows: LooseRows, changes: readonly LooseChange[]): Map<string, object> {
  const all = Object.entries(rows).flatMap(([table, some]) =>
    some.map((one) => [`${table} ${keyOf(one)}`, one] as const),
  );
  const places = new Set(changes.map(placeKey));
  return new Map(all.filter(([place]) => places.has(place)));
}

describe('The record of a library', () => {
  it('kept up write by write is the one made of its rows', () => {
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 5 }), { maxLength: 8 }), (writes) => {
        let rows: LooseRows = { x: [], y: [] };
        let integrity = integrityOf(rows, 0);
        for (const changes of writes) {
          integrity = integrityAfter(integrity, changes, before(rows, changes));
          rows = withChanges(rows, changes);
        }
        expect(integrity).toEqual(integrityOf(rows, writes.length));
        expect(isIntact(integrity, rows)).toBe(true);
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it('notices a missing, a doubled and an altered row, and rows of another table', () => {
    const rows = {
      x: [
        { id: 'a', body: 'one' },
        { id: 'b', body: 'two' },
      ],
      y: [],
    };
    const integrity = integrityOf(rows, 1);
    const [a = {}, b = {}] = rows.x;
    expect(isIntact(integrity, { x: [b, a], y: [] })).toBe(true);
    expect(isIntact(integrity, { x: [a], y: [] })).toBe(false);
    expect(isIntact(integrity, { x: [a, b, b], y: [] })).toBe(false);
    expect(isIntact(integrity, { x: [a, { ...b, body: 'twO' }], y: [] })).toBe(false);
    expect(isIntact(integrity, { x: [a], y: [b] })).toBe(false);
    expect(isIntact(integrity, { y: [] })).toBe(false);
  });

  it('notices every flipped bit', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(15), (text, where, bit) => {
        const at = where % text.length;
        const other = String.fromCharCode(text.charCodeAt(at) ^ (1 << bit));
        expect(checksum(text.slice(0, at) + other + text.slice(at + 1))).not.toBe(checksum(text));
      }),
      { seed: 4, numRuns: 2_000 },
    );
  });
});
