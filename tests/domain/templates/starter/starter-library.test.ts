import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { render } from '../../../../utils/domain/templates/render.ts';
import { createSearch } from '../../../../utils/domain/templates/search.ts';
import { starterLibrary, starterSize } from '../../../../utils/domain/templates/starter/starter-library.ts';
import { folderSchema, type Template, templateSchema } from '../../../../utils/domain/templates/template.ts';
import { surroundings } from '../../../make.ts';

const { templates, folders } = starterLibrary(['en', 'fr'], 1_000);
const byTitle = templates.map((template) => [`${template.language} “${template.title}”`, template] as const);

function filled(template: Template, firstName: string | null): string {
  const values = firstName === null ? {} : { 'customer.first_name': firstName };
  const result = render(template, surroundings({ values }));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.rendered.text;
}

describe('The starter library', () => {
  it.each(['en', 'fr'] as const)('has at least twenty replies in %s', (language) => {
    const own = templates.filter((template) => template.language === language);
    expect(own.length).toBeGreaterThanOrEqual(20);
    expect(own).toHaveLength(starterSize);
  });

  it('sorts them into five folders, none of them empty', () => {
    expect(folders.map(({ name }) => name)).toEqual([
      'Product',
      'Service',
      'Business info',
      'Orders',
      'Complaints',
    ]);
    expect(new Set(templates.map(({ folderId }) => folderId))).toEqual(new Set(folders.map(({ id }) => id)));
    for (const folder of folders) expect(safeParse(folderSchema, folder).success).toBe(true);
  });

  it('names the folders in the first language', () => {
    expect(starterLibrary(['fr', 'en'], 1).folders.map(({ name }) => name)).not.toContain('Product');
  });

  it('has every reply in both languages, each the other’s twin', () => {
    const byId = new Map(templates.map((template) => [template.id, template]));
    for (const template of templates) {
      const twin = byId.get(template.twinId ?? '');
      expect(twin?.twinId).toBe(template.id);
      expect(twin?.language).not.toBe(template.language);
      expect(twin?.folderId).toBe(template.folderId);
    }
  });

  it('has no twins when it is added in one language', () => {
    expect(starterLibrary(['fr'], 1).templates.every(({ twinId }) => twinId === null)).toBe(true);
  });

  it('has no id and no shortcut twice', () => {
    expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
    expect(new Set(templates.map(({ shortcut }) => shortcut.toLowerCase())).size).toBe(templates.length);
    expect(templates.every(({ shortcut }) => shortcut !== '')).toBe(true);
  });

  it('has the same ids each time, so that adding twice adds once', () => {
    const again = starterLibrary(['en', 'fr'], 2_000);
    expect(again.templates.map(({ id }) => id)).toEqual(templates.map(({ id }) => id));
    expect(again.folders.map(({ id }) => id)).toEqual(folders.map(({ id }) => id));
  });

  it('is found by each of its shortcuts', () => {
    const search = createSearch(templates);
    for (const { id, shortcut } of templates) {
      expect(search.find(`/${shortcut}`, { language: null })[0]?.id).toBe(id);
    }
  });
});

describe.each(byTitle)('The starter reply %s', (_title, template) => {
  const { language, body, shortcut, title, tags } = template;

  it('can be stored, found and called by typing', () => {
    expect(safeParse(templateSchema, template).success).toBe(true);
    expect(tags.length).toBeGreaterThan(0);
    // A slash and a letter open the list.
    expect(shortcut).toMatch(/^\p{Ll}[\p{Ll}\p{N}-]*$/u);
  });

  it('greets with a name and without one', () => {
    const named = filled(template, 'Élodie');
    const unnamed = filled(template, null);
    expect(named).toMatch(language === 'en' ? /^Hi Élodie,\n/ : /^Bonjour Élodie,\n/);
    expect(unnamed).toMatch(language === 'en' ? /^Hi there,\n/ : /^Bonjour,\n/);
  });

  it('asks for nothing but the signature and facts of the business', () => {
    const values = { 'agent.name': 'Anna', 'page.name': 'The Bakery' };
    const result = render(template, surroundings({ values }));
    expect(result.ok && result.rendered.missing.every(({ kind }) => kind === 'place')).toBe(true);
  });

  it('is short and calm', () => {
    const words = filled(template, 'Élodie').match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
    expect(words.length).toBeLessThanOrEqual(80);
    expect(body.match(/!/g) ?? []).toHaveLength(body.includes('!') ? 1 : 0);
  });

  it('is set as its language asks', () => {
    const written = [title, ...tags, body.replace(/\{[{%].*?[%}]\}/g, '')].join('\n');
    expect(written).not.toMatch(/["']|\.\.\.| {2}/);
    if (language === 'fr') {
      expect(written).not.toMatch(/(?<![\u00a0\u202f])[?!;»]|(?<![\u00a0\u202f]):(?=\s|$)/mu);
      expect(written).not.toMatch(/«(?![\u00a0\u202f])/u);
    }
  });
});
