import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { exampleLimits, withTyped, wordLimits } from '../../../../components/options/editor/lists.ts';
import { templateSchema } from '../../../../utils/domain/templates/template.ts';
import { template } from '../../../make.ts';

describe('A list that grows by typing', () => {
  it('takes each part once, without its spaces', () => {
    expect(withTyped(['Open?'], ' open?\n\n Where is it? \nwhere is it?', /\n/, exampleLimits)).toEqual([
      'Open?',
      'Where is it?',
    ]);
  });

  it('cuts what is too long, and takes no more than there may be', () => {
    const many = Array.from({ length: 40 }, (_, index) => `word ${index}`).join(',');
    expect(withTyped([], many, /,/, wordLimits)).toHaveLength(wordLimits.most);
    expect(withTyped([], 'x'.repeat(99), /,/, wordLimits)).toEqual(['x'.repeat(wordLimits.longest)]);
  });

  it('has the limits of what may be stored', () => {
    const list = (most: number, longest: number) =>
      Array.from({ length: most }, (_, index) => `${index} `.padEnd(longest, 'x'));
    const stores = (part: object) => safeParse(templateSchema, { ...template(), ...part }).success;
    const { most, longest } = exampleLimits;
    expect([most, most + 1].map((count) => stores({ examples: list(count, longest) }))).toEqual([
      true,
      false,
    ]);
    const words = wordLimits;
    expect(stores({ keywords: list(words.most, words.longest) })).toBe(true);
    expect(stores({ keywords: list(words.most + 1, 9) })).toBe(false);
    expect(stores({ keywordsAgainst: list(1, words.longest + 1) })).toBe(false);
  });
});
