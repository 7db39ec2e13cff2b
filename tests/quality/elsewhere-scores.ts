import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'valibot';
import { createChecker } from '../../utils/domain/lint/checker.ts';
import { type Language, languageSchema } from '../../utils/domain/templates/template.ts';
import type { Table } from './table.ts';
import { pageContext } from './writing-cases.ts';

const folder = join(import.meta.dirname, '..', 'fixtures', 'writing');

/**
 * Phrasings that the author of the patterns did not think of. Each file was collected from public pages after the
 * patterns were written and measured once; `first` is that measure. Some were learned from afterwards, the others never.
 */
export const elsewhere = [
  { file: 'elsewhere-1.txt', first: { found: 26, all: 54 }, learned: true },
  { file: 'elsewhere-2.txt', first: { found: 7, all: 26 }, learned: true },
  { file: 'elsewhere-3.txt', first: { found: 6, all: 10 }, learned: false },
  { file: 'elsewhere-4.txt', first: { found: 3, all: 10 }, learned: false },
] as const;

interface Phrasing {
  ids: string[];
  language: Language;
  text: string;
}

function phrasings(file: string): Phrasing[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [ids = '', language, text = ''] = line.split(' | ');
      return { ids: ids.split(' '), language: parse(languageSchema, language), text };
    });
}

/** How many of a file's phrasings one of the rules that fit them finds, with the browser telling the language. */
export function foundElsewhere(file: string): { found: number; all: number } {
  const all = phrasings(file);
  const found = all.filter(({ ids, language, text }) =>
    createChecker()
      .check(text, pageContext(language), [{ language, percentage: 90 }])
      .findings.some(({ id }) => ids.includes(id)),
  );
  return { found: found.length, all: all.length };
}

export function elsewhereTable(): Table {
  const share = ({ found, all }: { found: number; all: number }) =>
    `${found} of ${all} (${(found / all).toFixed(2)})`;
  return {
    title: 'Hurtful phrasings from public pages: found by blame, angry, curt or negative-wording',
    columns: ['collected', 'at first sight', 'now', 'learned from'],
    rows: elsewhere.map(({ file, first, learned }) => [
      file,
      share(first),
      share(foundElsewhere(file)),
      learned ? 'yes' : 'no',
    ]),
    notes: [
      'Sarcasm and quotes that no pattern can know are among them. "Now" says nothing where it was learned from.',
    ],
  };
}
