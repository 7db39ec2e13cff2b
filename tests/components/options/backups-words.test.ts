import { beforeEach, describe, expect, it } from 'vitest';
import { isEraseWord } from '../../../components/options/backups/erase-word.ts';
import { fileProblemSentence } from '../../../components/options/backups/file-problem-words.ts';
import type { FileProblem } from '../../../components/options/backups/import-state.ts';
import { resultOf, summaryOf } from '../../../components/options/backups/import-words.ts';
import { restoreSentence } from '../../../components/options/backups/restore-words.ts';
import { daysLeft } from '../../../components/options/trash/days-left.ts';
import { libraryFileName } from '../../../utils/domain/formats/file-name.ts';
import type { ImportCounts, ImportMode } from '../../../utils/domain/formats/import-result.ts';
import { defaultSettings } from '../../../utils/domain/settings/settings.ts';
import { template } from '../../make.ts';
import { speak } from '../../say.ts';

const moment = { now: new Date('2026-11-25T10:05:00').getTime(), locale: 'en-GB' };
beforeEach(() => speak('en'));

describe('A file', () => {
  it('is told by what is in it', () => {
    const file = {
      exportedAt: new Date('2026-11-03T10:02:00').getTime(),
      templates: Array.from({ length: 45 }, () => template()),
      folders: [{ id: 'f', name: 'Folder', order: 0 }],
      pages: [],
      settings: defaultSettings,
    };
    expect(summaryOf(file, moment)).toBe('45 saved replies, 1 folder, exported 3 November 2026 at 10:02');
  });

  it('is named by the day', () => {
    expect(libraryFileName(new Date(2026, 0, 5, 23, 59))).toBe('repartee-2026-01-05.json');
  });

  const problems: [FileProblem, string][] = [
    [{ kind: 'unreadable' }, 'The browser could not read “a.json”.'],
    [{ kind: 'too-big' }, '“a.json” is larger'],
    [{ kind: 'not-text' }, '“a.json” is not a file that Repartee exported.'],
    [{ kind: 'too-deep' }, '“a.json” is not a file that Repartee exported.'],
    [{ kind: 'not-repartee' }, '“a.json” is not a file that Repartee exported.'],
    [{ kind: 'not-json' }, '“a.json” is damaged or was cut off.'],
    [{ kind: 'newer-schema' }, '“a.json” was made by a newer version of Repartee.'],
    [
      { kind: 'bad-row', table: 'templates', index: 2, field: 'body' },
      '“a.json” holds something that Repartee cannot take (reply 3, “body”).',
    ],
    [
      { kind: 'bad-row', table: 'settings', index: null, field: 'slash' },
      '“a.json” holds something that Repartee cannot take (the settings, “slash”).',
    ],
    [
      { kind: 'bad-row', table: 'folders', index: null, field: null },
      '“a.json” holds something that Repartee cannot take (folders).',
    ],
    [{ kind: 'duplicate-id', table: 'pages', index: 0 }, '“a.json” holds the same entry twice (Page 1).'],
    [
      { kind: 'duplicate-shortcut', shortcut: 'hours', titles: ['Hours', 'Opening hours'] },
      'In “a.json”, “/hours” calls two replies, “Hours” and “Opening hours”.',
    ],
  ];
  it.each(problems)('that is refused (%o) says why, and that nothing was changed', (problem, start) => {
    const sentence = fileProblemSentence(problem, 'a.json');
    expect(sentence.slice(0, start.length)).toBe(start);
    expect(sentence).toContain('Nothing was changed.');
  });
});

describe('An import tells in numbers', () => {
  const none = { added: 0, same: 0, kept: 0, shortcutsDropped: 0, trashed: 0 };
  const result = (mode: ImportMode, counts: Partial<ImportCounts>, templates = 45) =>
    resultOf({ kind: 'done', mode, counts: { ...none, ...counts }, templates }, moment).join(' ');

  it.each([
    [{ same: 1 }, 'Nothing was missing, so no reply was added. 1 was there already.'],
    [{ added: 1 }, '1 reply was added.'],
    [{ added: 5_000 }, '5,000 replies were added.'],
    [
      { added: 3, same: 40, kept: 1, shortcutsDropped: 1 },
      '3 replies were added. 40 were there already. 1 reads differently here; yours stayed as it is. 1 came without its shortcut, because another reply answers to it.',
    ],
  ])('what it added: %o', (counts, words) => {
    expect(result('add', counts)).toBe(words);
  });

  it('what took the place of what', () => {
    expect(result('replace', { added: 5, same: 40, trashed: 2 })).toBe(
      'Your library is the one of the file now, with 45 replies. 2 went to the trash.',
    );
  });
});

it.each([
  [{ restored: true, templates: 46, trashed: 0 }, false, 'Your library is as it was, with 46 replies.'],
  [
    { restored: true, templates: 1, trashed: 2 },
    false,
    'Your library is as it was, with 1 reply. 2 went to the trash.',
  ],
  [{ restored: false, reason: 'damaged' }, false, 'The next older one is still there.'],
  [{ restored: false, reason: 'damaged' }, true, 'There is no older one.'],
  [{ restored: false, reason: 'gone' }, false, 'Choose another one.'],
  [{ restored: false, reason: 'disk-full' }, false, 'Free some space and try again.'],
] as const)('A restored backup, or one that was not: %o', (outcome, isLast, end) => {
  expect(restoreSentence(outcome, isLast, moment).slice(-end.length)).toBe(end);
});

it.each([
  ['erase', true],
  [' Erase ', true],
  ['ERASE', true],
  ['', false],
  ['eras', false],
  ['erase everything', false],
])('Typing “%s” is enough to erase: %s', (typed, agreed) => {
  expect(isEraseWord(typed, 'erase')).toBe(agreed);
});

it.each([
  [0, 30],
  [60_000, 30],
  [24 * 3_600_000, 29],
  [29.5 * 24 * 3_600_000, 1],
  // Not emptied yet, because the browser was closed.
  [40 * 24 * 3_600_000, 1],
])('Deleted %i ms ago, a reply has %i days left', (ago, days) => {
  const trashed = { id: 'a', template: template(), deletedAt: moment.now - ago };
  expect(daysLeft(trashed, moment.now)).toBe(days);
});
