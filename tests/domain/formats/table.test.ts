import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralised, unneutralised } from '../../../utils/domain/formats/formula.ts';
import { joinList, splitList } from '../../../utils/domain/formats/list-cell.ts';
import { parseTable } from '../../../utils/domain/formats/parse/table.ts';
import { textArbitrary } from '../../arbitraries.ts';

const fixed = { seed: 3, numRuns: 500 };

describe('The delimiter of a table', () => {
  it.each([
    ['commas', 'a,b\n1,2', ','],
    ['semicolons with commas in texts', 'a;b\n"1, 2, 3";x\n4, 5;y', ';'],
    ['tabs', 'a\tb\n1,2\t3;4', '\t'],
    ['one column', 'a\nb', ','],
    ['commas though a title has semicolons', 'a,b,c\nx;y,z,q\n1,2,3', ','],
  ])('is found: %s', (_what, text, delimiter) => {
    expect(parseTable(text).delimiter).toBe(delimiter);
  });

  it('line ends of every kind end a record', () => {
    const rows = [
      ['a', 'b'],
      ['1', '2'],
    ];
    for (const end of ['\n', '\r\n', '\r']) expect(parseTable(`a,b${end}1,2${end}`).rows).toEqual(rows);
  });
});

describe('In a cell,', () => {
  it('a formula is a text, and the same text again', () => {
    fc.assert(
      fc.property(fc.oneof(textArbitrary, fc.string({ unit: fc.constantFrom(..."'=+-@\t\ra") })), (cell) => {
        expect(neutralised(cell)).not.toMatch(/^[=+\-@\t\r]/);
        expect(unneutralised(neutralised(cell))).toBe(cell);
      }),
      fixed,
    );
  });

  it('a list is the same list again', () => {
    const value = fc
      .oneof(textArbitrary, fc.string({ unit: fc.constantFrom(...'\\,\nna ') }))
      .map((text) => text.trim() || 'x');
    fc.assert(
      fc.property(fc.array(value), fc.constantFrom(',' as const, '\n' as const), (values, separator) => {
        const plain = values.map((each) => each.replace(/\r\n?/g, '\n').trim()).filter(Boolean);
        expect(splitList(joinList(values, separator), separator)).toEqual(plain);
      }),
      fixed,
    );
  });
});
