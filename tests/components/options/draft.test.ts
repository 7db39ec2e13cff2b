import { describe, expect, it } from 'vitest';
import {
  blankTemplate,
  fieldsOf,
  isOvertaken,
  isUnsaved,
  problemsOf,
  templateOf,
} from '../../../components/options/draft.ts';
import { twinChoices, twinOf, twinToWrite } from '../../../components/options/editor/twins.ts';
import { template } from '../../make.ts';

const stored = template({ id: 'en', title: 'Hours', tags: ['open', 'hours'], updatedAt: 4 });
const desk = (drafts: [string, { base: typeof stored; edits: object }][] = []) => ({
  drafts: new Map(drafts),
});

describe('A reply in its form', () => {
  it('comes out as it went in', () => {
    const whole = template({
      surfaces: ['comment'],
      frequent: false,
      examples: ['Open on Sunday?'],
      keywords: ['open'],
      keywordsAgainst: ['closed'],
      favourite: true,
      imageId: 'picture',
      twinId: 'fr',
      folderId: 'f',
    });
    expect(templateOf(whole, fieldsOf(whole), 1)).toEqual(whole);
  });

  it('is unsaved only when saving would change something', () => {
    expect(isUnsaved(stored, { base: stored, edits: {} })).toBe(false);
    expect(isUnsaved(stored, { base: stored, edits: { title: ' Hours ', tags: 'open,hours,' } })).toBe(false);
    expect(isUnsaved(stored, { base: stored, edits: { examples: ['Open on Sunday?'] } })).toBe(true);
    expect(isUnsaved(stored, { base: stored, edits: { favourite: true } })).toBe(true);
  });

  it('with its places in another order is the same', () => {
    const turned = template({ surfaces: ['comment', 'message'] });
    expect(isUnsaved(turned, { base: turned, edits: { surfaces: ['message', 'comment'] } })).toBe(false);
  });

  it('needs a title, a text and a place, in the order of the form', () => {
    const blank = fieldsOf(blankTemplate('new', 'en', 1));
    expect(problemsOf({ ...blank, surfaces: [] })).toEqual(['needs-title', 'needs-body', 'needs-surface']);
  });
});

describe('What was typed', () => {
  it('is overtaken when the same field was changed elsewhere', () => {
    const draft = { base: stored, edits: { body: 'Typed' } };
    expect(isOvertaken(stored, draft)).toBe(false);
    expect(isOvertaken({ ...stored, title: 'Opening', updatedAt: 9 }, draft)).toBe(false);
    expect(isOvertaken({ ...stored, body: 'Elsewhere' }, draft)).toBe(true);
    expect(isOvertaken({ ...stored, body: 'Typed' }, draft)).toBe(false);
    expect(isOvertaken(undefined, draft)).toBe(false);
  });
});

describe('A twin', () => {
  const french = template({ id: 'fr', title: 'Horaires', language: 'fr', twinId: 'en' });

  it('is the reply that is named', () => {
    const model = { templates: [stored, french], desk: desk() };
    expect(twinOf(model, 'en', 'fr')).toMatchObject({ id: 'fr', title: 'Horaires', language: 'fr' });
    expect(twinOf(model, 'en', 'gone')).toBeNull();
    expect(twinOf(model, 'en', null)).toBeNull();
  });

  it('is shown as it stands in its own form', () => {
    const draft = { base: french, edits: { body: 'Pas encore enregistré' } };
    const model = { templates: [stored, french], desk: desk([['fr', draft]]) };
    expect(twinOf(model, 'en', 'fr')?.body).toBe('Pas encore enregistré');
  });

  it('that was begun and not saved is found again', () => {
    const begun = { base: blankTemplate('new', 'fr', 1), edits: { title: 'Hours', twinId: 'en' } };
    const model = { templates: [stored], desk: desk([['new', begun]]) };
    expect(twinToWrite(model.templates, model.desk, 'en')).toEqual({ begun: 'new' });
    expect(twinOf(model, 'en', null)).toMatchObject({ id: 'new', title: 'Hours', language: 'fr' });
  });

  it('begins with the words and the use of the other one, without its shortcut', () => {
    const twin = twinToWrite([{ ...stored, shortcut: 'hours', favourite: true }], desk(), 'en');
    expect(twin).toMatchObject({ language: 'fr', edits: { title: 'Hours', twinId: 'en', favourite: true } });
    expect(twin).not.toHaveProperty('edits.shortcut');
    expect(twinToWrite([], desk(), 'en')).toBeNull();
  });

  it('can be any reply in the other language that has none', () => {
    const free = template({ id: 'fr-2', title: 'Accueil', language: 'fr', twinId: 'gone' });
    expect(twinChoices([stored, french, free], 'en')).toEqual([{ id: 'fr-2', title: 'Accueil' }]);
  });
});
