import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeLibraryFile } from '../../../utils/domain/formats/library-file.ts';
import { readLibraryFile } from '../../../utils/domain/formats/read-library-file.ts';
import { starterLibrary } from '../../../utils/domain/templates/starter/starter-library.ts';
import { libraryArbitrary } from '../../arbitraries.ts';
import { libraryFile } from './files.ts';

describe('A library file', () => {
  it('begins with what it is and has its parts in a fixed order', () => {
    const text = writeLibraryFile(libraryFile());
    expect(Object.entries(JSON.parse(text)).slice(0, 3)).toEqual([
      ['format', 'repartee'],
      ['schema', 1],
      ['exportedAt', '2026-09-01T12:00:00.000Z'],
    ]);
    expect(Object.keys(JSON.parse(text)).slice(3)).toEqual([
      'pages',
      'folders',
      'templates',
      'signatures',
      'hours',
      'settings',
    ]);
  });

  it('can be read by a person: a field per line', () => {
    expect(writeLibraryFile(libraryFile()).split('\n')).toContain('      "title": "A reply",');
  });

  it('is no file at no time', () => {
    expect(() => writeLibraryFile(libraryFile({ exportedAt: Number.NaN }))).toThrow(RangeError);
  });
});

describe('What was written is read', () => {
  // ms; for a machine that does other things as well.
  it('without a difference, whatever the texts hold', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(libraryArbitrary, (file) => {
        expect(readLibraryFile(writeLibraryFile(file))).toEqual({ ok: true, file });
      }),
      { seed: 7, numRuns: 1_000 },
    );
  });

  it('when it is the starter library in both languages', () => {
    const file = libraryFile(starterLibrary(['en', 'fr'], 1));
    expect(readLibraryFile(writeLibraryFile(file))).toEqual({ ok: true, file });
  });

  it('when it is empty', () => {
    const file = libraryFile({ pages: [], folders: [], templates: [] });
    expect(readLibraryFile(writeLibraryFile(file))).toEqual({ ok: true, file });
  });

  it('when an editor changed its line ends', () => {
    const file = libraryFile();
    const text = writeLibraryFile(file).replaceAll('\n', '\r\n');
    expect(readLibraryFile(`${text}\r\n`)).toEqual({ ok: true, file });
  });

  it('or refused whole when it was cut off', () => {
    const text = writeLibraryFile(libraryFile(starterLibrary(['en', 'fr'], 1)));
    for (let point = 0; point < 100; point++) {
      const cut = text.slice(0, Math.floor((text.length * point) / 100));
      expect(readLibraryFile(cut)).toEqual({ ok: false, problem: { kind: 'not-json' } });
    }
    expect(readLibraryFile(text.slice(0, -1))).toEqual({ ok: false, problem: { kind: 'not-json' } });
  });
});
