import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../utils/domain/lint/checker.ts';
import { languageOfText } from '../../../utils/domain/lint/language.ts';
import { look, plainContext } from './look.ts';

describe('The language of a text is told', () => {
  it.each([
    ['Hello, we open at nine tomorrow.', 'en'],
    ['Bonjour, nous ouvrons à neuf heures demain.', 'fr'],
    ['Merci beaucoup', 'fr'],
    ['Thank you', 'en'],
    ['Emma Wilson, KX-2400', null],
    ['', null],
  ])('by its function words: %j', (text, language) => {
    expect(languageOfText(text)).toBe(language);
  });

  it('by the browser, where they say nothing', () => {
    expect(languageOfText('Fermé.', [{ language: 'fr', percentage: 99 }])).toBe('fr');
    expect(languageOfText('Fermé.', [{ language: 'fr', percentage: 40 }])).toBeNull();
  });

  it('not as English because a German text has an "in"', () => {
    const german = 'Hallo, wir sind bis sechs Uhr in der Bäckerei, danach ist das Geschäft zu.';
    expect(languageOfText(german, [{ language: 'de', percentage: 98 }])).toBeNull();
  });

  it('against a browser that is wrong about a plain case', () => {
    const text = 'Hello, we open at nine and you can pick it up then.';
    expect(languageOfText(text, [{ language: 'nl', percentage: 70 }])).toBe('en');
  });
});

describe('A reply of hardly any words', () => {
  const asked = { name: null, lastMessage: 'Bonjour, avez-vous encore la veste bleue ?' };

  it('is taken to be in the language of the customer', () => {
    expect(createChecker().check('Épuisé.', { ...plainContext, customer: asked }).language).toBe('fr');
  });

  it('but not when the browser says something else', () => {
    const context = { ...plainContext, customer: asked };
    const { language } = createChecker().check('Ausverkauft.', context, [{ language: 'de', percentage: 95 }]);
    expect(language).toBeNull();
  });
});

it('In an unknown language only rules for any language speak', () => {
  const context = { ...plainContext, turn: 'first' as const };
  const text = 'Wir haben geöffnet!! {name} 「jetzt jetzt」';
  const { language, findings } = createChecker().check(text, context, [{ language: 'de', percentage: 99 }]);
  expect(language).toBeNull();
  expect(findings.map(({ id }) => id)).toEqual(['exclamations', 'placeholder', 'repeated-word']);
  expect(look('', context)).toEqual([]);
});
