import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type LibraryFile,
  type LibraryFileProblem,
  writeLibraryFile,
} from '../../../utils/domain/formats/library-file.ts';
import { mostFileBytes } from '../../../utils/domain/formats/limits.ts';
import { readLibraryFile } from '../../../utils/domain/formats/read-library-file.ts';
import { defaultSettings } from '../../../utils/domain/settings/settings.ts';
import { template } from '../../make.ts';
import { libraryFile } from './files.ts';

const million = 1_000_000;

/** What is wrong with a file in which these parts stand instead of the right ones. */
function problemWith(part: Record<string, unknown>): LibraryFileProblem | null {
  return problemIn(JSON.stringify({ ...JSON.parse(writeLibraryFile(libraryFile())), ...part }));
}

function problemIn(text: string): LibraryFileProblem | null {
  const result = readLibraryFile(text);
  return result.ok ? null : result.problem;
}

function read(text: string): LibraryFile {
  const result = readLibraryFile(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.file;
}

describe('Refused before its rows are looked at is', () => {
  it.each<[string, string, LibraryFileProblem['kind']]>([
    ['an empty file', '', 'not-json'],
    ['a text', 'Hello!', 'not-json'],
    ['a table', 'id,title,shortcut\n1,Hours,hours', 'not-json'],
    ['a number', '5', 'not-repartee'],
    ['nothing', 'null', 'not-repartee'],
    ['another program’s list', '[{"id":1,"short_code":"hi","content":"Hello"}]', 'not-repartee'],
    ['another program’s file', '{"version":"6.1","createdBy":"Clippings/wx"}', 'not-repartee'],
    ['a file of two million lists', '['.repeat(2 * million), 'too-deep'],
    ['a file of two million objects', '{"a":'.repeat(2 * million), 'too-deep'],
    ['a file with deep rows', `{"format":"repartee","pages":${'[{"a":'.repeat(million)}`, 'too-deep'],
    ['a file that is too big', ' '.repeat(mostFileBytes + 1), 'too-big'],
  ])('%s', (_what, text, kind) => {
    expect(problemIn(text)).toEqual({ kind });
  });

  it.each<[string, Record<string, unknown>, LibraryFileProblem['kind']]>([
    ['a file with another name', { format: 'repartie' }, 'not-repartee'],
    ['a file of no schema', { schema: undefined }, 'not-repartee'],
    ['a file of a schema that never was', { schema: 0 }, 'not-repartee'],
    ['a file of half a schema', { schema: 1.5 }, 'not-repartee'],
    ['a file of a schema that is no number', { schema: '1' }, 'not-repartee'],
    ['a file of no time', { exportedAt: undefined }, 'not-repartee'],
    ['a file of a time that is none', { exportedAt: 'yesterday' }, 'not-repartee'],
    ['a file of a time that browsers cannot tell', { exportedAt: '2026-09-01T12:00:00+02' }, 'not-repartee'],
    ['a newer version’s file', { schema: 2 }, 'newer-schema'],
    ['a newer version’s file of another shape', { schema: 3, signatures: {}, exportedAt: 5 }, 'newer-schema'],
    ['a file with signatures, which are of a newer version', { signatures: [{}] }, 'newer-schema'],
    ['a file with hours, which are of a newer version', { hours: [1] }, 'newer-schema'],
  ])('%s', (_what, part, kind) => {
    expect(problemWith(part)).toEqual({ kind });
  });
});

describe('One bad row refuses the file and is named:', () => {
  const good = template({ id: 'good' });

  it.each<[string, Record<string, unknown>, string, number | null, string | null]>([
    ['a reply without a text', { templates: [good, template({ body: '' })] }, 'templates', 1, 'body'],
    ['a reply without a field', { templates: [{ ...good, tags: undefined }] }, 'templates', 0, 'tags'],
    ['a reply with a bad tag', { templates: [{ ...good, tags: ['a', 5] }] }, 'templates', 0, 'tags.1'],
    ['a reply that is none', { templates: [good, good, null] }, 'templates', 2, null],
    ['replies that are no list', { templates: { good } }, 'templates', null, null],
    ['no replies', { templates: undefined }, 'templates', null, null],
    ['a folder without a name', { folders: [{ id: 'a', name: '  ', order: 1 }] }, 'folders', 0, 'name'],
    [
      'a Page with a bad number',
      { pages: [{ assetId: '1/2', name: null, seenAt: 1 }] },
      'pages',
      0,
      'assetId',
    ],
    ['a setting that is none', { settings: { slash: 'yes' } }, 'settings', null, 'slash'],
    ['keys that are none', { settings: { keys: { replies: 5 } } }, 'settings', null, 'keys.replies'],
    ['settings that are a list', { settings: [] }, 'settings', null, 'agentName'],
    ['no settings', { settings: undefined }, 'settings', null, null],
  ])('%s', (_what, part, table, index, field) => {
    expect(problemWith(part)).toEqual({ kind: 'bad-row', table, index, field });
  });

  it('a number that JSON reads as endless', () => {
    const text = writeLibraryFile(libraryFile()).replace('"updatedAt": 1', '"updatedAt": 1e999');
    expect(problemIn(text)).toEqual({ kind: 'bad-row', table: 'templates', index: 0, field: 'updatedAt' });
  });
});

describe('Rows that contradict each other refuse the file:', () => {
  it('two replies with one id', () => {
    const templates = [template({ id: 'a' }), template({ id: 'b' }), template({ id: 'a' })];
    expect(problemWith({ templates })).toEqual({ kind: 'duplicate-id', table: 'templates', index: 2 });
  });

  it('two folders with one id', () => {
    const folders = ['One', 'Two'].map((name, order) => ({ id: 'a', name, order }));
    expect(problemWith({ folders })).toEqual({ kind: 'duplicate-id', table: 'folders', index: 1 });
  });

  it('one Page twice', () => {
    const pages = [1, 2].map((seenAt) => ({ assetId: '1', name: null, seenAt }));
    expect(problemWith({ pages })).toEqual({ kind: 'duplicate-id', table: 'pages', index: 1 });
  });

  it('two replies with one shortcut, compared without case', () => {
    const templates = [
      template({ id: 'a', title: 'Summer', shortcut: 'Été' }),
      template({ id: 'b', title: 'Season', shortcut: 'ÉTÉ' }),
    ];
    expect(problemWith({ templates })).toEqual({
      kind: 'duplicate-shortcut',
      shortcut: 'ÉTÉ',
      titles: ['Summer', 'Season'],
    });
  });

  it('but not two replies without a shortcut', () => {
    expect(problemWith({ templates: [template({ id: 'a' }), template({ id: 'b' })] })).toBeNull();
  });
});

describe('Mended is', () => {
  it('a folder or a twin that is not in the file', () => {
    const lost = template({ folderId: 'gone', twinId: 'gone' });
    const file = read(writeLibraryFile(libraryFile({ templates: [lost] })));
    expect(file.templates).toEqual([template({ folderId: null, twinId: null })]);
  });

  it.each([
    ['all of them', {}, {}],
    ['all but one', { slash: false }, { slash: false }],
    ['one within another', { agentName: 'Anna', keys: {} }, { agentName: 'Anna' }],
  ])('a setting that an older version had not: %s', (_what, settings, kept) => {
    const whole = { ...JSON.parse(writeLibraryFile(libraryFile())), settings };
    expect(read(JSON.stringify(whole)).settings).toEqual({ ...defaultSettings, ...kept });
  });
});

describe('Keys that JavaScript gives a meaning', () => {
  const plain = Object.getOwnPropertyNames(Object.prototype);
  const key = fc.constantFrom('__proto__', 'constructor', 'prototype');
  const value = '{"polluted":true,"title":"x","slash":false,"replies":"F8","prototype":{"polluted":true}}';

  it('are left out wherever they stand, and change nothing', () => {
    const text = writeLibraryFile(libraryFile());
    const objects = [...text.matchAll(/\{(?=\n)/g)].map(({ index }) => index + 1);
    expect(objects).toHaveLength(6);
    fc.assert(
      fc.property(fc.constantFrom(...objects), key, (at, name) => {
        const file = read(`${text.slice(0, at)}"${name}":${value},${text.slice(at)}`);
        expect(file).toStrictEqual(libraryFile());
        expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(plain);
        for (const one of [file, file.settings, file.settings.keys, ...file.templates, ...file.folders]) {
          expect(Object.getPrototypeOf(one)).toBe(Object.prototype);
        }
        expect('polluted' in {}).toBe(false);
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  it('do not stand in for fields that are missing', () => {
    const inherited = `{"__proto__":${JSON.stringify(template())}}`;
    const text = writeLibraryFile(libraryFile({ templates: [] })).replace(
      '"templates": []',
      `"templates":[${inherited}]`,
    );
    expect(problemIn(text)).toEqual({ kind: 'bad-row', table: 'templates', index: 0, field: 'id' });
  });

  it('may be ids like any other', () => {
    const templates = ['__proto__', 'constructor'].map((id) => template({ id }));
    expect(read(writeLibraryFile(libraryFile({ templates }))).templates).toEqual(templates);
  });
});

it('What is not known of a row is left out', () => {
  const text = JSON.stringify({
    ...JSON.parse(writeLibraryFile(libraryFile())),
    templates: [{ ...template(), customer: 'Emma Wilson' }],
    timers: [{ thread: 't1' }],
  });
  expect(read(text)).toStrictEqual(libraryFile({ templates: [template()] }));
});

it('Any text is answered: by a file or by a problem', () => {
  const whole = writeLibraryFile(libraryFile());
  const change = fc.record({ at: fc.nat(whole.length), gone: fc.nat(20), put: fc.json({ maxDepth: 2 }) });
  fc.assert(
    fc.property(change, ({ at, gone, put }) => {
      expect(typeof readLibraryFile(whole.slice(0, at) + put + whole.slice(at + gone)).ok).toBe('boolean');
    }),
    { seed: 23, numRuns: 1_000 },
  );
});
