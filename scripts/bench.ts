import { figuresTable } from '../tests/bench/figure.ts';
import { importFigures } from '../tests/bench/import-figures.ts';
import { libraryFigures } from '../tests/bench/library-figures.ts';
import { unitOfWork } from '../tests/bench/timing.ts';
import { main } from './run.ts';

/** What `npm run bench` measures, one table after the other. A budget that is not kept is said, never a failed test. */
const parts = [
  { title: 'A library of 10,000 replies (ms)', figures: libraryFigures },
  { title: 'An import (ms)', figures: importFigures },
] as const;

await main(async () => {
  for (const { title, figures } of parts) {
    const unit = unitOfWork();
    console.log(figuresTable(title, figures(), unit));
    console.log(`The unit of work took ${unit.toFixed(2)} ms.\n`);
  }
});
