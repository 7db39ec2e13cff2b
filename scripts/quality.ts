import { searchQuality } from '../tests/quality/search-quality.ts';
import { suggestionQuality } from '../tests/quality/suggestion-quality.ts';
import { main } from './run.ts';

/** A table of figures about one part of the product. */
interface Report {
  title: string;
  rows: Record<string, Record<string, string | number>>;
}

/** Everything that is measured on test data, in the order in which it is shown. The tuning halves are not. */
const reports: readonly (() => Report)[] = [search, suggestions];

function search(): Report {
  const { queries, templates, first, firstThree } = searchQuality();
  const row = { queries, templates, first: percent(first), 'first three': percent(firstThree) };
  return { title: 'Search (tests/fixtures/search-queries.json)', rows: { 'en and fr': row } };
}

function suggestions(): Report {
  const rows: Report['rows'] = {};
  for (const language of ['en', 'fr'] as const) {
    for (const withExamples of [false, true]) {
      const found = suggestionQuality(language, 'test', withExamples);
      rows[`${language}, ${withExamples ? '5 examples per reply' : 'no examples'}`] = {
        'on topic': found.onTopic,
        first: percent(found.first),
        'first three': percent(found.firstThree),
        'off topic': found.offTopic,
        silent: percent(found.silent),
      };
    }
  }
  return { title: 'Suggested replies (test half of tests/fixtures/suggestions)', rows };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

await main(async () => {
  for (const report of reports) {
    const { title, rows } = report();
    console.log(title);
    console.table(rows);
  }
});
