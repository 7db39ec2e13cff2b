import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { engine } from '../../../../utils/domain/templates/language/engine.ts';
import { render } from '../../../../utils/domain/templates/render.ts';
import type { Language } from '../../../../utils/domain/templates/template.ts';
import { variableNames } from '../../../../utils/domain/templates/values.ts';
import { source, surroundings } from '../../../make.ts';

const page = readFileSync(
  join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'template-language.md'),
  'utf8',
);

interface Row {
  code: string;
  cells: string[];
}

/** The rows under each header that shows results, without the bars of the table. */
function rowsUnder(header: RegExp): Row[] {
  const rows: Row[] = [];
  let inside = false;
  for (const line of page.split('\n')) {
    const cells = line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('\\|', '|'));
    if (cells.length === 0) inside = false;
    else if (header.test(line)) inside = true;
    else if (inside && !/^-+$/.test(cells[0] ?? '')) {
      rows.push({ code: /`([^`]+)`/.exec(cells[0] ?? '')?.[1] ?? '', cells: cells.slice(1) });
    }
  }
  return rows;
}

const known = { 'customer.name': 'Élodie Martin', 'page.name': 'Boulangerie Morel', 'agent.name': 'Anna' };
const values = { ...known, 'customer.first_name': 'Élodie' };

function filled(code: string, language: Language, given: object = values): string {
  const result = render(source(code, { language }), surroundings({ values: given }));
  if (!result.ok) return result.problem.kind;
  const { text, missing } = result.rendered;
  return missing.length > 0 ? 'asked for' : text.replaceAll('\u00a0', ' ');
}

describe('The page about the template language', () => {
  it.each(rowsUnder(/\| en +\| fr +\|/))('is right about $code', ({ code, cells }) => {
    const [en = '', fr = ''] = cells.map((cell) => cell.replace(' (see below)', ''));
    expect([filled(code, 'en'), filled(code, 'fr')]).toEqual([en, fr]);
  });

  it.each(rowsUnder(/\| Result +\|/))('is right about $code', ({ code, cells }) => {
    expect(filled(code, 'en')).toBe(cells[0]);
  });

  it.each(rowsUnder(/\| with a name +\|/))('is right about $code', ({ code, cells }) => {
    expect([filled(code, 'en'), filled(code, 'en', known)]).toEqual(cells);
  });

  it.each(rowsUnder(/\| What it does +\|/))('writes rightly: $code', ({ code }) => {
    const replies = [source('', { shortcut: 'hours' })];
    expect(render(source(code), surroundings({ values, replies }))).toMatchObject({ ok: true });
  });

  it.each(rowsUnder(/\| What is said +\|/))('has mistakes that are some: $code', ({ code }) => {
    expect(render(source(code), surroundings({ values })).ok).toBe(false);
  });

  it('has enough to read', () => {
    expect(rowsUnder(/\| en +\| fr +\|/).length).toBeGreaterThan(20);
    expect(rowsUnder(/\| Result +\|/).length).toBeGreaterThan(10);
    expect(rowsUnder(/\| What it does +\|/).length).toBeGreaterThan(12);
  });

  it.each([...Object.keys(engine.filters), ...Object.keys(engine.tags), ...variableNames])(
    'names %s',
    (name) => {
      const escaped = RegExp.escape(name);
      expect(page).toMatch(new RegExp(`(?:\\\\| |{% |{{ |\`)${escaped}[ :\`]`));
    },
  );
});
