import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { folderSchema, maxBodyLength, templateSchema } from '../../../utils/domain/templates/template.ts';
import { template } from '../../make.ts';

describe('A saved reply', () => {
  it('is kept as it was written, but for spaces around its title', () => {
    const written = template({ title: '  Hours ', body: '  We open at nine.\n' });
    expect(safeParse(templateSchema, written).output).toEqual({ ...written, title: 'Hours' });
  });

  it.each([
    ['no title', { title: '  ' }],
    ['a title that is too long', { title: 'a'.repeat(121) }],
    ['no text', { body: '' }],
    ['a text that is too long', { body: 'a'.repeat(maxBodyLength + 1) }],
    ['a space in its shortcut', { shortcut: 'two words' }],
    ['a slash in its shortcut', { shortcut: '/hours' }],
    ['no id', { id: '' }],
    ['a language that the product does not speak', { language: 'de' }],
    ['too many tags', { tags: Array.from({ length: 21 }, (_, n) => `${n}`) }],
    ['an empty tag', { tags: [' '] }],
    ['a time that is none', { updatedAt: 'now' }],
    ['a time that is no number', { updatedAt: Number.NaN }],
    ['a time that JSON cannot write', { createdAt: Number.POSITIVE_INFINITY }],
  ])('cannot have %s', (_what, part) => {
    expect(safeParse(templateSchema, { ...template(), ...part }).success).toBe(false);
  });
});

it('A folder has a name', () => {
  expect(safeParse(folderSchema, { id: 'f', name: ' ', order: 1 }).success).toBe(false);
  expect(safeParse(folderSchema, { id: 'f', name: 'Orders', order: 1 }).success).toBe(true);
});
