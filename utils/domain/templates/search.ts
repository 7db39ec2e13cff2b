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
  /** Whether all texts are in. */
  readonly complete: boolean;
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
    const found = matchesOf(words.map((word) => index.scores(word)));
    return Array.from(found, ([id, score]) => ({ template: byId.get(id), score })).filter(
      (one): one is { template: Template; score: number } => one.template !== undefined,
    );
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
      for (const id of [...waiting.values().take(count)]) {
        const template = byId.get(id);
        if (template !== undefined) index.putText(template);
        waiting.delete(id);
      }
      remember = remembered();
      return waiting.size > 0;
    },
    get complete() {
      return waiting.size === 0;
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

/** Who matches as many of the words as anybody does (all of them, as a rule), with the sum of the scores. */
function matchesOf(scores: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const [fewest = new Map<string, number>(), ...others] = scores.toSorted((a, b) => a.size - b.size);
  const all = new Map<string, number>();
  for (const [id, score] of fewest) {
    const rest = others.map((other) => other.get(id));
    if (rest.every((one) => one !== undefined))
      all.set(
        id,
        rest.reduce((sum, one) => sum + one, score),
      );
  }
  if (all.size > 0 || others.length === 0) return all;
  const has = new Map<string, number>();
  for (const one of scores) for (const id of one.keys()) has.set(id, (has.get(id) ?? 0) + 1);
  const most = Math.max(0, ...new Set(has.values()));
  for (const [id, count] of has) {
    if (count === most)
      all.set(
        id,
        scores.reduce((sum, one) => sum + (one.get(id) ?? 0), 0),
      );
  }
  return all;
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
function exactShortcutFirst(found: readonly Template[], typed: string, slash: boolean): Template[] {
  const [exact, begun, others]: [Template[], Template[], Template[]] = [[], [], []];
  for (const template of found) {
    const own = foldedShortcut(template);
    if (own === typed) exact.push(template);
    else if (slash && own.startsWith(typed)) begun.push(template);
    else others.push(template);
  }
  return [...exact, ...begun, ...others];
}

/** Folding costs more than all the rest of a search; a changed reply is another object. */
const foldedShortcuts = new WeakMap<Template, string>();

function foldedShortcut(template: Template): string {
  let folded = foldedShortcuts.get(template);
  if (folded === undefined) {
    folded = foldedWords(template.shortcut).join(' ');
    foldedShortcuts.set(template, folded);
  }
  return folded;
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
