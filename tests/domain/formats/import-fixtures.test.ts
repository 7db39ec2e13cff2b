import { describe, expect, it } from 'vitest';
import { detectFormat, formats, readImport } from '../../../utils/domain/formats/formats.ts';
import { fixtures, summary } from './fixtures.ts';

const files = fixtures();

describe('A file is read as what it is:', () => {
  it.each(files)('$format/$name', ({ format, name, text, golden }) => {
    const read = summary(text, name);
    expect(read).toMatchObject({ format });
    expect(read).toEqual(golden);
  });

  it('three files of each format', () => {
    for (const { id } of formats) {
      expect([id, files.filter(({ format }) => format === id).length]).toEqual([
        id,
        expect.toSatisfy((n) => n >= 3),
      ]);
    }
  });

  it('also when its name says nothing', () => {
    const renamed = files.filter(({ format }) => !['table', 'textexpander'].includes(format));
    const mistaken = renamed.filter(({ format, text }) => detectFormat(text)?.format.id !== format);
    expect(mistaken.map(({ name }) => name)).toEqual([]);
  });
});

describe('A file is known without a question', () => {
  it('unless its fields had to be guessed, or it is one text', () => {
    const asked = files.filter(({ name, text }) => detectFormat(text, name)?.sure === false);
    expect(asked.map(({ format, name }) => `${format}/${name}`)).toEqual([
      'json/titles-only.json',
      'json/unnamed.json',
      'paste/one.txt',
      'table/no-names.csv',
    ]);
  });

  it('and what else it may be is told', () => {
    const detection = detectFormat('name;text\nHours;We open at nine.');
    expect(detection?.others.map(({ id }) => id)).toContain('paste');
  });

  it('but never against what the person says it is', () => {
    const text = 'name,text\nHours,We open at nine.';
    const mapping = { title: 'text', body: 'name', shortcut: null, folder: null, tags: null, language: null };
    const { outcome } = readImport(text, 'a.csv', { format: 'table', mapping });
    expect(outcome).toMatchObject({ replies: [{ title: 'We open at nine.', body: 'Hours' }] });
    const pasted = readImport(text, 'a.csv', { format: 'paste' }).outcome;
    expect(pasted).toMatchObject({ replies: [{ title: 'name,text', body: 'Hours,We open at nine.' }] });
  });
});
