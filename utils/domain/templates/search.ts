import { fold, foldedWords } from './fold.ts';
import { byMatch, inOrder, type UsageOf } from './rank.ts';
import { SearchIndex } from './search-index.ts';
import type { Language, Template } from './template.ts';

export interface SearchOptions {
  /** Only replies in this language; null for all. */
  language: Language | null;
  /** Only replies with this tag; null for all. */
  tag?: string | null;
  usage?: UsageOf;
}

/** Finds templates as a person types. */
export interface TemplateSearch {
  find(query: string, options: SearchOptions): Template[];
}

/** A search that follows the library. */
export interface LibrarySearch extends TemplateSearch {
  /**
   * Makes the library what is given. Titles, shortcuts and tags are found at once; the rest after enough `addSlice`.
   * @returns what changed
   */
  update(templates: readonly Template[]): LibraryChange;
  /** Takes the whole text of up to `count` more replies in; false when all are in. */
  addSlice(count: number): boolean;
}

export interface LibraryChange {
  put: Template[];
  removed: string[];
}

const neverUsed: UsageOf = () => undefined;

/** A search over a library that does not change. */
export function createSearch(templates: readonly Template[], mother: Language = 'en'): TemplateSearch {
  const search = createLibrarySearch(mother);
  search.update(templates);
  search.addSlice(templates.length);
  return search;
}

/** @param mother the person's own language: without a query its replies come first */
export function createLibrarySearch(mother: Language): LibrarySearch {
  const index = new SearchIndex();
  let byId = new Map<string, Template>();
  /** Whose texts are not in yet. */
  const waiting = new Set<string>();
  let remember = remembered();

  function foundBy(words: readonly string[]): { template: Template; score: number }[] {
    const scores = words.map((word) => index.scores(word));
    const all = new Set(scores.flatMap((one) => [...one.keys()]));
    const found = [...all].map((id) => {
      const own = scores.flatMap((one) => one.get(id) ?? []);
      return { id, has: own.length, score: own.reduce((sum, score) => sum + score, 0) };
    });
    // As many of the words as any reply has; all of them, as a rule.
    const most = Math.max(0, ...found.map(({ has }) => has));
    return found.flatMap(({ id, has, score }) => {
      const template = byId.get(id);
      return has < most || template === undefined ? [] : [{ template, score }];
    });
  }

  return {
    update(templates) {
      const next = new Map(templates.map((template) => [template.id, template]));
      const removed = [...byId.keys()].filter((id) => !next.has(id));
      const put = templates.filter((template) => !hasSameWords(byId.get(template.id), template));
      // What is replaced leaves traces; after many of them a new index is smaller and as quick to make.
      const anew = put.length + removed.length > templates.length / 2;
      if (anew) index.clear();
      else for (const id of removed) index.remove(id);
      for (const id of removed) waiting.delete(id);
      for (const template of anew ? templates : put) {
        index.putHead(template);
        waiting.add(template.id);
      }
      byId = next;
      remember = remembered();
      return { put, removed };
    },
    addSlice(count) {
      for (const id of [...waiting].slice(0, count)) {
        const template = byId.get(id);
        if (template !== undefined) index.putText(template);
        waiting.delete(id);
      }
      remember = remembered();
      return waiting.size > 0;
    },
    find(query, { language, tag = null, usage = neverUsed }) {
      return remember([query, language, tag, usage], () => {
        const wanted = tag === null ? null : fold(tag);
        const allowed = (template: Template) =>
          (language === null || template.language === language) &&
          (wanted === null || template.tags.some((own) => fold(own) === wanted));
        const words = foldedWords(query);
        if (words.length === 0) return inOrder([...byId.values()].filter(allowed), usage, mother);
        const found = foundBy(words).filter(({ template }) => allowed(template));
        return exactShortcutFirst(
          byMatch(found, usage, mother),
          words.join(' '),
          query.trimStart().startsWith('/'),
        );
      });
    },
  };
}

/** The last answer, for whoever asks the same again: a panel asks several times for each key. */
function remembered() {
  let last: { asked: readonly unknown[]; found: Template[] } | null = null;
  return (asked: readonly unknown[], find: () => Template[]): Template[] => {
    if (!last?.asked.every((one, index) => one === asked[index])) last = { asked, found: find() };
    return last.found;
  };
}

/** Who types a whole shortcut wants that reply and no other; behind a slash, the beginning of one is enough. */
function exactShortcutFirst(found: Template[], typed: string, slash: boolean): Template[] {
  const distance = (template: Template): number => {
    const own = foldedWords(template.shortcut).join(' ');
    return own === typed ? 0 : slash && own.startsWith(typed) ? 1 : 2;
  };
  return found.toSorted((a, b) => distance(a) - distance(b));
}

/** Whether nothing differs that is searched or that suggestions are made of. */
function hasSameWords(a: Template | undefined, b: Template): boolean {
  if (a === undefined) return false;
  const lists = (template: Template) => [
    template.tags,
    template.keywords,
    template.keywordsAgainst,
    template.examples,
    template.surfaces,
  ];
  return (
    a.title === b.title &&
    a.shortcut === b.shortcut &&
    a.body === b.body &&
    a.language === b.language &&
    a.frequent === b.frequent &&
    JSON.stringify(lists(a)) === JSON.stringify(lists(b))
  );
}
