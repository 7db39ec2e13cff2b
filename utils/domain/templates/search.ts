import MiniSearch from 'minisearch';
import { foldedWords } from './fold.ts';
import type { Language, Template } from './template.ts';

export interface SearchOptions {
  /** Only replies in this language; null for all. */
  language: Language | null;
}

/** Finds templates as a person types. Build once per library; a changed library gets a new index. */
export interface TemplateSearch {
  find(query: string, options: SearchOptions): Template[];
}

/** How much a match in each field counts: what the person chose as a name or call sign before what the text says. */
const boost = { shortcut: 6, title: 4, tags: 3, body: 1 };

/** Shorter words have too many neighbours one edit away: "prix" would find "prie". */
const shortestFuzzyWord = 5;

/** @param mother the person's own language: without a query its replies come first */
export function createSearch(templates: readonly Template[], mother: Language = 'en'): TemplateSearch {
  const byId = new Map(templates.map((template) => [template.id, template]));
  const index = new MiniSearch<Template>({
    fields: ['shortcut', 'title', 'tags', 'body'],
    extractField: (template, field) => fieldText(template, field),
    tokenize: foldedWords,
    processTerm: (term) => term,
    searchOptions: {
      boost,
      prefix: true,
      fuzzy: (term) => (term.length >= shortestFuzzyWord ? 1 : false),
      weights: { prefix: 0.7, fuzzy: 0.3 },
    },
  });
  index.addAll(templates);
  const inOrder = templates.toSorted((a, b) => byFavour(a, b, mother));

  return {
    find(query, { language }) {
      const words = foldedWords(query);
      const allowed = (template: Template) => language === null || template.language === language;
      if (words.length === 0) return inOrder.filter(allowed);
      // All words first; only when nothing has them all, any of them.
      const all = index.search(query, { combineWith: 'AND' });
      const hits = all.length > 0 ? all : index.search(query, { combineWith: 'OR' });
      const found = hits.flatMap((hit) => byId.get(String(hit.id)) ?? []).filter(allowed);
      return exactShortcutFirst(found, words.join(' '));
    },
  };
}

function fieldText(template: Template, field: string): string {
  switch (field) {
    case 'id':
      return template.id;
    case 'shortcut':
      return template.shortcut;
    case 'title':
      return template.title;
    case 'tags':
      return template.tags.join(' ');
    default:
      return template.body;
  }
}

/** Who types a whole shortcut wants that reply and no other, whatever the words of the rest say. */
function exactShortcutFirst(found: Template[], typed: string): Template[] {
  const exact = found.filter((template) => foldedWords(template.shortcut).join(' ') === typed);
  return exact.length === 0 ? found : [...exact, ...found.filter((template) => !exact.includes(template))];
}

function byFavour(a: Template, b: Template, mother: Language): number {
  const foreign = (template: Template) => (template.language === mother ? 0 : 1);
  return b.updatedAt - a.updatedAt || foreign(a) - foreign(b) || a.title.localeCompare(b.title);
}
