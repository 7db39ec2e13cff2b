import { beforeEach, describe, expect, it } from 'vitest';
import type { ReadTrouble, UndoState } from '../../../components/options/import/import-state.ts';
import {
  doneWords,
  formatName,
  importNewsSentence,
  kindHint,
  outcomeWords,
  undoSentence,
} from '../../../components/options/import/import-words.ts';
import { noteSentence } from '../../../components/options/import/note-words.ts';
import { troubleSentence } from '../../../components/options/import/trouble-words.ts';
import { formats, readImport } from '../../../utils/domain/formats/formats.ts';
import { fixtures } from '../../domain/formats/fixtures.ts';
import { plan, reply } from '../../domain/formats/plans.ts';
import { template } from '../../make.ts';
import { speak } from '../../say.ts';

const moment = { now: 0, locale: 'en-GB' };
const mine = template({ id: 'mine', title: 'Hours', shortcut: 'hours', body: 'At nine.' });
beforeEach(() => speak('en'));

describe.each(['en', 'fr'] as const)('In %s', (language) => {
  beforeEach(() => speak(language));

  it('whatever is noticed about a file or a reply is said in a sentence', () => {
    const notes = fixtures().flatMap(({ text, name }) => {
      const { outcome } = readImport(text, name);
      return outcome.ok ? [...outcome.notes, ...outcome.replies.flatMap((each) => each.notes)] : [];
    });
    expect(new Set(notes.map(({ kind }) => kind)).size).toBeGreaterThan(8);
    for (const note of notes) expect(noteSentence(note)).toMatch(/^[\p{Lu}«“].*\S/u);
  });

  it('every format has a name of its own', () => {
    expect(new Set(formats.map(({ id }) => formatName(id))).size).toBe(formats.length);
  });
});

it.each<[ReadTrouble, string]>([
  [{ kind: 'too-slow' }, 'Reading “a.yml” took too long and was stopped.'],
  [{ kind: 'not-text' }, '“a.yml” is no text file'],
  [{ kind: 'unreadable' }, 'The browser could not read “a.yml”.'],
  [{ kind: 'aliases' }, '“a.yml” repeats parts of itself'],
  [{ kind: 'open-quote', line: 3 }, 'In “a.yml”, the quote that opens in line 3 is never closed.'],
  [{ kind: 'no-replies' }, 'Repartee found no reply in “a.yml”.'],
  [{ kind: 'library-file', problem: { kind: 'newer-schema' } }, '“a.yml” was made by a newer version'],
])('What cannot be read (%o) says why, and that nothing was changed', (trouble, start) => {
  const sentence = troubleSentence(trouble, 'a.yml');
  expect(sentence.startsWith(start)).toBe(true);
  expect(sentence).toContain('Nothing was changed.');
});

it('A pasted text has no file name to be called by', () => {
  expect(troubleSentence({ kind: 'no-replies' }, '')).toContain('“the pasted text”');
});

describe('The preview', () => {
  it('says what pressing the button will do', () => {
    const made = plan(
      { templates: [mine, template({ id: 'other', title: 'Other', body: 'The same.' })] },
      [
        reply({ title: 'B' }),
        reply({ title: 'Hours', shortcut: 'hours', body: 'At ten.' }),
        reply({ title: 'Other', body: 'The same.' }),
      ],
      { changed: 'replace' },
    );
    expect(outcomeWords(made, moment)).toBe(
      '1 reply will be added. 1 of yours will be replaced. 1 stays out.',
    );
  });

  it('says what stands in the way', () => {
    const { rows } = plan({ templates: [mine] }, [
      reply({ title: 'Hours', shortcut: 'hours', body: 'At ten.' }),
      reply({ title: 'Stunden', shortcut: 'hours' }),
      reply({ title: 'Price', shortcut: 'price' }),
      reply({ title: 'Prices', shortcut: 'price' }),
    ]);
    expect(rows.map(kindHint)).toEqual([
      'Yours is “Hours”.',
      '“/hours” calls “Hours”.',
      null,
      '“/price” also calls an earlier reply of the file.',
    ]);
  });
});

it('An import tells in numbers what it did', () => {
  const done = { kind: 'done', id: 'i', added: 3, changed: 1, skipped: 2, undo: 'no' } as const;
  expect(doneWords(done, moment)).toBe(
    '4 replies were imported. 1 of them took the place of yours. 2 were left out.',
  );
});

it.each<[UndoState, string | null]>([
  ['no', null],
  [{ kept: 0 }, 'The import was undone. Your library is as it was.'],
  [{ kept: 2 }, 'The import was undone. 2 replies stayed, because they were changed since.'],
  [{ failed: 'gone' }, 'This import cannot be undone any more. Nothing was changed.'],
  [{ failed: 'disk-full' }, 'The disk is full, so nothing was changed. Free some space and try again.'],
])('Undo (%o) says what came of it', (undo, sentence) => {
  expect(undoSentence(undo, moment)).toBe(sentence);
});

it.each(['changed-since', 'too-many', 'too-heavy'] as const)(
  'An import that did not happen (%s) says that nothing was imported',
  (news) => expect(importNewsSentence(news)).toContain('nothing was imported'),
);
