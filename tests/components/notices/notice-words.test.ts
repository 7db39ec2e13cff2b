import { beforeEach, describe, expect, it } from 'vitest';
import { causeOf, needsLook, outcomeOf } from '../../../components/notices/notice-words.ts';
import { stateOf } from '../../../components/notices/state-words.ts';
import type { LibraryHealth, LibraryNotice } from '../../../utils/domain/library/health.ts';
import { speak } from '../../say.ts';

const moment = { now: new Date('2026-11-25T10:05:00').getTime(), locale: 'en-GB' };
const backupAt = new Date('2026-11-25T10:02:00').getTime();

function notice(part: Partial<LibraryNotice>): LibraryNotice {
  return {
    id: 'notice',
    at: moment.now,
    cause: 'damaged',
    templates: 46,
    broughtBack: 46,
    survivors: 0,
    missing: 0,
    backupAt,
    ...part,
  };
}

const health: LibraryHealth = {
  home: 'database',
  readOnly: null,
  blocked: false,
  backups: 'kept',
  notices: [],
};

describe('A notice in English', () => {
  beforeEach(() => speak('en'));

  it.each([
    ['gone', 'Your library was empty, although there had been replies in it.'],
    ['damaged', 'Your library was damaged when the browser started.'],
    ['behind', 'Your library was older than what you had last saved.'],
    ['unopenable', 'The browser could not open your library, so it was made anew.'],
  ] as const)('says what was %s', (cause, sentence) => {
    expect(causeOf(notice({ cause }))).toBe(sentence);
  });

  const fromBackup = 'from the backup of today at 10:02 and the changes made after it.';
  it.each([
    [{}, `Repartee put back 46 saved replies ${fromBackup} Nothing is missing.`],
    [{ broughtBack: 1 }, `Repartee put back 1 saved reply ${fromBackup} Nothing is missing.`],
    [
      { broughtBack: 5_000, backupAt: null },
      'Repartee put back 5,000 saved replies from its record of your changes. Nothing is missing.',
    ],
    [{ broughtBack: 0 }, 'Your 46 saved replies are there. Nothing is missing.'],
    [{ broughtBack: 0, templates: 0, missing: 3 }, '3 saved replies could not be found in any copy.'],
    [
      { survivors: 2, missing: 1 },
      `Repartee put back 46 saved replies ${fromBackup} 2 of them were in no backup. What was left of them was kept; look whether they are as you left them. 1 saved reply could not be found in any copy.`,
    ],
  ])('%o reads well', (part, words) => {
    expect(outcomeOf(notice(part), moment).join(' ')).toBe(words);
  });

  it('asks for a look when something may be lost or old', () => {
    expect([{}, { survivors: 1 }, { missing: 1 }].map((part) => needsLook(notice(part)))).toEqual([
      false,
      true,
      true,
    ]);
  });
});

it('A notice in French keeps its numbers and its time apart', () => {
  speak('fr');
  expect(outcomeOf(notice({}), { ...moment, locale: 'fr' })[0]).toBe(
    'Repartee a remis 46 réponses à partir d’une sauvegarde (aujourd’hui à 10:02) et des changements faits depuis.',
  );
});

describe('A library says what it cannot do', () => {
  beforeEach(() => speak('en'));
  it.each([
    [{}, null],
    [{ blocked: true, readOnly: 'newer' }, 'An older Repartee window is still open'],
    [{ readOnly: 'newer' }, 'A newer version of Repartee made this library'],
    [{ readOnly: 'update-failed' }, 'Your library could not be brought to this version'],
    [{ home: 'simple', backups: 'unavailable' }, 'This browser keeps no databases'],
    [{ home: 'simple', backups: 'kept' }, 'No database could be opened'],
  ] as const)('%o', (part, start) => {
    const sentence = stateOf({ ...health, ...part })?.sentence ?? null;
    expect(sentence === null ? null : sentence.slice(0, start?.length)).toBe(start);
  });
});
