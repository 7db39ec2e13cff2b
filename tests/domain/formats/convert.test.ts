import { describe, expect, it } from 'vitest';
import { conversionFormats, convert } from '../../../utils/domain/formats/convert.ts';
import { readImport } from '../../../utils/domain/formats/formats.ts';
import { template } from '../../make.ts';

const day = new Date(2026, 10, 25);
const folders = [
  { id: 'a', name: 'Orders', order: 0 },
  { id: 'b', name: 'Órders!', order: 1 },
];
const templates = [
  template({ id: '1', title: 'Hours', shortcut: 'hours', folderId: 'a' }),
  template({ id: '2', title: 'Prices', folderId: 'b' }),
  template({ id: '3', title: 'Other' }),
];

describe('The library in another format', () => {
  it.each(conversionFormats)('(%s) can be read again, without asking which format it is', (format) => {
    const { files } = convert({ templates, folders }, format, day);
    const read = files.map(({ name, text }) => readImport(text, name));
    expect(read.map(({ detection }) => [detection?.format.id, detection?.sure])).toEqual(
      files.map(() => [format, true]),
    );
    const replies = read.flatMap(({ outcome }) => (outcome.ok ? outcome.replies : []));
    expect(replies.map(({ title, body }) => [title, body])).toEqual(
      templates.map(({ title, body }) => [title, body]),
    );
  });

  it('has a file for each folder of Espanso, none of which takes another’s name', () => {
    const { files, notes } = convert({ templates, folders }, 'espanso', day);
    expect(files.map(({ name }) => name)).toEqual([
      'repartee-orders-2026-11-25.yml',
      'repartee-orders-2026-11-25-2.yml',
      'repartee-2026-11-25.yml',
    ]);
    expect(notes.map(({ id, kind }) => [id, kind])).toEqual([
      ['2', 'made-trigger'],
      ['3', 'made-trigger'],
    ]);
  });
});
