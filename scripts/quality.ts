import { elsewhereTable } from '../tests/quality/elsewhere-scores.ts';
import { personalDataTable } from '../tests/quality/personal-data-scores.ts';
import { searchTable } from '../tests/quality/search-quality.ts';
import { suggestionTable } from '../tests/quality/suggestion-quality.ts';
import { printed, type Table } from '../tests/quality/table.ts';
import { writingTable } from '../tests/quality/writing-scores.ts';
import { main } from './run.ts';

/** What `npm run quality` prints, one after the other. */
const tables: readonly (() => Table)[] = [
  searchTable,
  suggestionTable,
  writingTable,
  personalDataTable,
  elsewhereTable,
];

await main(async () => {
  for (const table of tables) console.log(printed(table()));
});
