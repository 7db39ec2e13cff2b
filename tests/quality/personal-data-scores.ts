import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPersonalData } from '../../utils/domain/privacy/find-personal-data.ts';
import { type PersonalDataKind, personalDataKinds } from '../../utils/domain/privacy/personal-data.ts';
import { half } from './half.ts';
import { cases, emptyScore, precision, recall, type Score } from './score.ts';
import type { Table } from './table.ts';
import { pageContext } from './writing-cases.ts';

const file = join(import.meta.dirname, '..', 'fixtures', 'writing', 'personal-data.txt');

interface PersonalDataScores {
  byKind: readonly (readonly [PersonalDataKind, Score])[];
  clean: { all: number; flagged: number };
}

/** Only from the test half (see half.ts). */
export function personalDataScores(): PersonalDataScores {
  const own = pageContext('en').page.contact;
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [kind = '', ...text] = line.split(' | ');
      return { kind, text: text.join(' | ') };
    })
    .filter(({ text }) => half(text) === 'test')
    .map((line) => ({ ...line, found: findPersonalData(line.text, own).map((found) => found.kind) }));
  const scoreOf = (kind: PersonalDataKind): Score => {
    const score = emptyScore();
    for (const { kind: there, found } of lines) {
      if (found.includes(kind)) score[there === kind ? 'right' : 'wrong'] += 1;
      else if (there === kind) score.missed += 1;
    }
    return score;
  };
  const clean = lines.filter(({ kind }) => kind === '-');
  return {
    byKind: personalDataKinds.map((kind) => [kind, scoreOf(kind)] as const),
    clean: { all: clean.length, flagged: clean.filter(({ found }) => found.length > 0).length },
  };
}

export function personalDataTable(): Table {
  const { byKind, clean } = personalDataScores();
  return {
    title: 'Personal data, test half',
    columns: ['kind', 'texts', 'precision', 'recall'],
    rows: byKind.map(([kind, score]) => [
      kind,
      cases(score),
      precision(score).toFixed(2),
      recall(score).toFixed(2),
    ]),
    notes: [`${clean.flagged} of ${clean.all} clean texts are flagged.`],
  };
}
