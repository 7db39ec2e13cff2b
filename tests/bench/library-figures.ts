import { LibraryIndex } from '../../utils/panel/library-index.ts';
import { searchQueries } from '../quality/search-quality.ts';
import { readMessages } from '../quality/suggestion-quality.ts';
import type { Figure } from './figure.ts';
import { largeLibrary } from './large-library.ts';
import { timed, timingOf } from './timing.ts';

const size = 10_000;
const issue = 'issue 4';

/** Search and suggestions over ten thousand replies, as the panel uses them. */
export function libraryFigures(): Figure[] {
  const tries = [takenIn(), takenIn(), takenIn()] as const;
  const quickest = (of: 'first' | 'texts' | 'whole') => timingOf([Math.min(...tries.map((one) => one[of]))]);
  const [{ index, slices }] = tries;
  const queries = searchQueries().flatMap((query) => Array.from(query, (_, end) => query.slice(0, end + 1)));
  const messages = (['en', 'fr'] as const).flatMap((language) =>
    readMessages(language).onTopic.map(([, text]) => ({ language, text })),
  );
  const asked = timed(queries.length, (turn) => {
    index.search.find(queries[turn] ?? '', { language: null });
  });
  const suggested = timed(messages.length, (turn) => {
    const { language, text } = messages[turn] ?? { language: null, text: '' };
    index.suggester.suggest({ messages: [text], language, surface: 'message', learned: () => 0 });
  });
  return [
    { what: 'titles, shortcuts and tags can be searched', timing: quickest('first'), budget: null },
    {
      what: 'one slice of taking texts in',
      timing: timingOf(slices),
      budget: { of: 'p95', ms: 16, source: issue },
    },
    {
      what: 'all texts can be searched',
      timing: quickest('texts'),
      budget: { of: 'longest', ms: 2_000, source: issue },
    },
    { what: 'all suggestions are there, too', timing: quickest('whole'), budget: null },
    {
      what: 'a search, at each letter typed',
      timing: asked,
      budget: { of: 'p95', ms: 5, source: issue },
    },
    { what: 'suggestions for a message', timing: suggested, budget: null },
  ];
}

function takenIn() {
  const templates = largeLibrary(size);
  const start = performance.now();
  const slices: number[] = [];
  let texts: number | null = null;
  const waiting: (() => void)[] = [];
  const index = new LibraryIndex(
    'en',
    (run) => waiting.push(run),
    () => undefined,
  );
  index.update(templates);
  const first = performance.now() - start;
  for (let run = waiting.shift(); run !== undefined; run = waiting.shift()) {
    const before = performance.now();
    run();
    slices.push(performance.now() - before);
    if (texts === null && index.textsIn) texts = performance.now() - start;
  }
  return { index, first, slices, texts: texts ?? Number.NaN, whole: performance.now() - start };
}
