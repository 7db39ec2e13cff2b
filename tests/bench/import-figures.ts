import { readImport } from '../../utils/domain/formats/formats.ts';
import { planImport } from '../../utils/domain/formats/plan-import.ts';
import { writeOwnCsv } from '../../utils/domain/formats/write-own-csv.ts';
import type { Figure } from './figure.ts';
import { largeLibrary } from './large-library.ts';
import { timed } from './timing.ts';

const size = 5_000;

/** Reading and planning an import; writing it is the store's part (docs/durability.md). */
export function importFigures(): Figure[] {
  const templates = largeLibrary(size);
  const text = writeOwnCsv({ templates, folders: [] });
  let made = 0;
  const timing = timed(10, () => {
    const read = readImport(text, 'replies.csv');
    if (!read.outcome.ok) throw new Error('The file could not be read.');
    const plan = planImport({ templates: [], folders: [] }, read.outcome, {
      now: 1,
      newId: () => `new-${made++}`,
      language: 'en',
    });
    if (plan.added !== size) throw new Error(`${plan.added} replies would be added.`);
  });
  return [
    {
      what: '5,000 replies of a table are read and planned',
      timing,
      budget: { of: 'p95', ms: 3_000, source: 'issue 4' },
    },
  ];
}
