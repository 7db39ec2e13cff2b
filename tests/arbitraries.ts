import fc from 'fast-check';
import type { LibraryFile } from '../utils/domain/formats/library-file.ts';
import { surfaces } from '../utils/domain/inbox/surface.ts';
import { replySorts } from '../utils/domain/library/reply-sort.ts';
import type { Page } from '../utils/domain/settings/page.ts';
import type { Settings } from '../utils/domain/settings/settings.ts';
import { shortcutKey } from '../utils/domain/templates/shortcut.ts';
import type { Folder, Template } from '../utils/domain/templates/template.ts';

/** What breaks formats: quotes and line ends of every kind, marks of direction, half an emoji, other formats' signs. */
const awkward = fc.constantFrom(
  ...[
    '"',
    '\\',
    '\r\n',
    '\r',
    '\n',
    '\t',
    '\0',
    '\u2028',
    '\ufeff',
    '\\u0000',
    '\\"',
    '", "',
    '}]',
    '{{ a }}',
  ],
  ...[
    '👩‍🍳',
    '🇫🇷',
    '❤️',
    '\ud83d',
    '\udc69',
    'e\u0301',
    'ﬁ',
    'İ',
    '\u200d',
    '\u00a0',
    '\u202f',
    '&amp;',
    '<b>',
  ],
  ...[
    '\u202e',
    '\u2067',
    '\u2069',
    '\u200f',
    'مرحبا',
    'שלום',
    '営業時間',
    '__proto__',
    'constructor',
    '=1+1',
    ';',
  ],
);

/** Any text, also one that is no well-formed Unicode. */
export const textArbitrary: fc.Arbitrary<string> = fc
  .array(fc.oneof(awkward, fc.string({ unit: 'grapheme', maxLength: 12 }), fc.string({ unit: 'binary' })), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

/** As a schema keeps a short field: not empty, without spaces around it. */
function line(most: number): fc.Arbitrary<string> {
  return textArbitrary.map((text) => text.slice(0, most).trim() || 'A');
}

/** Some of few, so that two libraries have ids in common; some that JavaScript gives a meaning. */
const id = fc.oneof(
  fc.uuid(),
  fc.integer({ min: 1, max: 9 }).map((number) => `starter-${number}`),
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', '0'),
);
/** UTC ms, until the year 9999; that before 1970 can only be a mistake, which no file should make worse. */
const time = fc.integer({ min: -1_000, max: 253_402_300_799_999 });
const language = fc.constantFrom('en', 'fr');

const shortcut = fc
  .array(fc.constantFrom(...'abcdefABCDEF019_-éÉßçœŒİıЖж営'), { maxLength: 12 })
  .map((characters) => characters.join(''));

/** A saved reply that may be stored, in no folder and without a twin. */
export const templateArbitrary: fc.Arbitrary<Template> = fc.record({
  id,
  title: line(120),
  body: textArbitrary.map((text) => text || ' '),
  shortcut,
  folderId: fc.constant(null),
  language,
  twinId: fc.constant(null),
  tags: fc.array(line(40), { maxLength: 3 }),
  surfaces: fc.subarray([...surfaces], { minLength: 1 }),
  frequent: fc.boolean(),
  examples: fc.array(line(300), { maxLength: 3 }),
  keywords: fc.array(line(40), { maxLength: 3 }),
  keywordsAgainst: fc.array(line(40), { maxLength: 3 }),
  favourite: fc.boolean(),
  imageId: fc.constant(null),
  createdAt: time,
  updatedAt: time,
});

const folder: fc.Arbitrary<Folder> = fc.record({
  id,
  name: fc.oneof(fc.constantFrom('Orders', 'orders', 'Été', 'ÉTÉ'), line(60)),
  // JSON knows no -0.
  order: fc.double({ noNaN: true, noDefaultInfinity: true }).map((order) => order + 0),
});

const page: fc.Arbitrary<Page> = fc.record({
  assetId: fc.oneof(fc.constantFrom('1', '2', '3'), fc.bigInt({ min: 1n, max: 10n ** 29n }).map(String)),
  name: fc.option(line(120)),
  seenAt: time,
});

const settings: fc.Arbitrary<Settings> = fc.record({
  agentName: fc.option(line(80)),
  keys: fc.record({
    replies: fc.constantFrom('Alt+R', 'F8', 'Ctrl+Shift+Plus'),
    keep: fc.constantFrom('Alt+Shift+R', 'F9'),
  }),
  slash: fc.boolean(),
  learning: fc.boolean(),
  keepOffers: fc.boolean(),
  panelLanguage: fc.option(language),
  replySort: fc.constantFrom(...replySorts),
});

/** A library as the store may hold it: no id and no shortcut twice, folders and twins that are there. */
export const libraryArbitrary: fc.Arbitrary<LibraryFile> = fc
  .record({
    exportedAt: time.filter((ms) => ms >= 0),
    pages: fc.uniqueArray(page, { selector: ({ assetId }) => assetId, maxLength: 4 }),
    folders: fc.uniqueArray(folder, { selector: (one) => one.id, maxLength: 4 }),
    replies: fc.uniqueArray(fc.record({ template: templateArbitrary, folder: fc.nat(5), twin: fc.nat(12) }), {
      selector: ({ template }) => template.id,
      maxLength: 8,
    }),
    settings,
  })
  .map(({ replies, ...file }) => ({
    ...file,
    templates: withUniqueShortcuts(
      replies.map(({ template, folder: at, twin }) => ({
        ...template,
        folderId: file.folders[at]?.id ?? null,
        twinId: replies[twin]?.template.id ?? null,
      })),
    ),
  }));

function withUniqueShortcuts(templates: readonly Template[]): Template[] {
  const keys = templates.map(({ shortcut }) => shortcutKey(shortcut));
  return templates.map((template, index) =>
    keys.indexOf(keys[index] ?? '') === index ? template : { ...template, shortcut: '' },
  );
}
