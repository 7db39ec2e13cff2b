import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSearch } from '../../utils/domain/templates/search.ts';
import { starterLibrary } from '../../utils/domain/templates/starter/starter-library.ts';
import { type Language, type Template, templateDefaults } from '../../utils/domain/templates/template.ts';
import { percent, type Table } from './table.ts';

const fixture = join(import.meta.dirname, '..', 'fixtures', 'search-queries.json');

interface Fixture {
  templates: [
    id: string,
    language: Language,
    title: string,
    shortcut: string,
    tags: string[],
    body: string,
  ][];
  queries: [query: string, id: string][];
}

export interface SearchQuality {
  queries: number;
  /** Size of the library. */
  templates: number;
  first: number;
  firstThree: number;
  /** What was not found first, to look at. */
  missed: { query: string; wanted: string; found: string[] }[];
}

/** Queries of people who know which reply they want. The search is the same for all, so nothing is held back. */
export function searchQuality(): SearchQuality {
  const { templates: own, queries } = readFixture();
  const templates = [...starterLibrary(['en', 'fr'], 1).templates, ...own.map(madeUp)];
  const search = createSearch(templates);
  const results = queries.map(([query, id]) => ({
    query,
    wanted: id.includes('/') ? id : `starter-${id}`,
    found: search.find(query, { language: null }).map((template) => template.id),
  }));
  const missed = results.filter(({ wanted, found }) => found[0] !== wanted);
  const within = results.filter(({ wanted, found }) => found.slice(0, 3).includes(wanted));
  return {
    queries: queries.length,
    templates: templates.length,
    first: 1 - missed.length / queries.length,
    firstThree: within.length / queries.length,
    missed: missed.map((one) => ({ ...one, found: one.found.slice(0, 3) })),
  };
}

/** What people type to find a reply. */
export function searchQueries(): string[] {
  return readFixture().queries.map(([query]) => query);
}

function readFixture(): Fixture {
  return JSON.parse(readFileSync(fixture, 'utf8'));
}

export function searchTable(): Table {
  const { queries, templates, first, firstThree } = searchQuality();
  return {
    title: 'Search (tests/fixtures/search-queries.json)',
    columns: ['language', 'queries', 'replies', 'first', 'first three'],
    rows: [['en and fr', queries, templates, percent(first), percent(firstThree)]],
    notes: [],
  };
}

function madeUp([id, language, title, shortcut, tags, body]: Fixture['templates'][number]): Template {
  const times = { createdAt: 1, updatedAt: 1 };
  return {
    id,
    language,
    title,
    shortcut,
    tags,
    body,
    folderId: null,
    twinId: null,
    ...templateDefaults,
    ...times,
  };
}
