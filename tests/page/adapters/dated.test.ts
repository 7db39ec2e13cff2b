// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import * as selectors from '../../../utils/page/adapters/business-suite/selectors.ts';
import { type Dated, findAllDated, findDated } from '../../../utils/page/adapters/dated.ts';

const rows: Dated = [
  { since: '2026-09', css: '.new' },
  { since: '2024-01', css: '.old' },
];

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('A part of the page is found', () => {
  it('by the newest alternative, even if an older one comes first in the page', () => {
    document.body.innerHTML = '<p class="old">1</p><p class="new">2</p><p class="new">3</p>';
    expect(findDated(document, rows)).toMatchObject({ since: '2026-09', element: { textContent: '2' } });
    const all = findAllDated(document, rows);
    expect(all.since).toBe('2026-09');
    expect(all.elements.map((element) => element.textContent)).toEqual(['2', '3']);
  });

  it('by an older one where the account still has the old design', () => {
    document.body.innerHTML = '<p class="old">1</p>';
    expect(findDated(document, rows)?.since).toBe('2024-01');
    expect(findAllDated(document, rows)).toMatchObject({ since: '2024-01', elements: { length: 1 } });
  });

  it('not at all where nothing matches', () => {
    expect(findDated(document, rows)).toBeNull();
    expect(findAllDated(document, rows)).toEqual({ elements: [], since: null });
  });
});

describe('The selectors of Business Suite', () => {
  const dated = Object.entries(selectors).filter((entry): entry is [string, Dated] =>
    Array.isArray(entry[1]),
  );

  it('are many', () => {
    expect(dated.length).toBeGreaterThan(8);
  });

  it.each(dated)('of %s have dates and are valid', (_name, alternatives) => {
    for (const { since, css } of alternatives) {
      expect(since).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
      expect(() => document.querySelector(css)).not.toThrow();
      // Generated classes change with each release of the page.
      expect(css).not.toMatch(/\.x[a-z0-9]{5,}/);
    }
  });
});
