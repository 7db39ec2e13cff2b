import MiniSearch, { type SearchOptions } from 'minisearch';
import { Beginnings, longestBeginning } from './beginnings.ts';
import { foldedWords } from './fold.ts';
import type { Template } from './template.ts';

/** What the person chose as name or call sign; there at once. */
const headFields = { shortcut: 6, title: 4, tags: 3 };
/** What the reply says and what it answers; comes in slices, because ten thousand take about a second. */
const textFields = { keywords: 2, examples: 1, body: 1 };

/** Shorter words have too many neighbours one edit away: "prix" would find "prie" beside what was meant. */
const shortestFuzzyWord = 5;

/** From this length on, two edits are still a typing error rather than another word. */
const shortestTwiceWrong = 8;

/** Whoever adds a word to a query asks for the others again at each letter. */
const mostRemembered = 20;

type Field = keyof typeof headFields | keyof typeof textFields;

/** Two word indices over the same replies. */
export class SearchIndex {
  private heads = emptyIndex(headFields);
  private texts = emptyIndex(textFields);
  private readonly beginnings = new Beginnings();
  private readonly remembered = new Map<string, ReadonlyMap<string, number>>();

  clear(): void {
    this.remembered.clear();
    this.beginnings.clear();
    this.heads = emptyIndex(headFields);
    this.texts = emptyIndex(textFields);
  }

  putHead(template: Template): void {
    this.remembered.clear();
    put(this.heads, template);
    this.beginnings.put(template);
  }

  putText(template: Template): void {
    this.remembered.clear();
    put(this.texts, template);
  }

  remove(id: string): void {
    this.remembered.clear();
    this.beginnings.remove(id);
    for (const index of [this.heads, this.texts]) if (index.has(id)) index.discard(id);
  }

  /** How well each reply matches one folded word, by id; typing errors count only as far as they must. */
  scores(word: string): ReadonlyMap<string, number> {
    const known = this.remembered.get(word);
    if (known !== undefined) return known;
    if (this.remembered.size >= mostRemembered) this.remembered.clear();
    const scores = this.scoresOf(word);
    this.remembered.set(word, scores);
    return scores;
  }

  private scoresOf(word: string): ReadonlyMap<string, number> {
    if (word.length <= longestBeginning) {
      const named = this.beginnings.of(word);
      // One letter begins half of all words: in a text it would find nearly every reply.
      if (named.size > 0 || word.length === 1) return named;
    }
    const usual = this.find(word, {
      prefix: true,
      fuzzy: word.length >= shortestFuzzyWord ? 1 : false,
    });
    if (usual.size > 0 || word.length < shortestFuzzyWord - 1) return usual;
    return this.find(word, { fuzzy: word.length >= shortestTwiceWrong ? 2 : 1 });
  }

  private find(word: string, options: SearchOptions): Map<string, number> {
    const scores = new Map<string, number>();
    for (const index of [this.heads, this.texts]) {
      for (const { id, score } of index.search(word, options))
        scores.set(String(id), (scores.get(String(id)) ?? 0) + score);
    }
    return scores;
  }
}

function emptyIndex(fields: Partial<Record<Field, number>>): MiniSearch<Template> {
  return new MiniSearch<Template>({
    fields: Object.keys(fields),
    extractField: fieldText,
    tokenize: foldedWords,
    processTerm: (term) => term,
    // Its cleaning up would run on a timer of its own; an index that changed much is made anew (search.ts).
    autoVacuum: false,
    searchOptions: { boost: fields, weights: { prefix: 0.7, fuzzy: 0.3 } },
  });
}

function put(index: MiniSearch<Template>, template: Template): void {
  if (index.has(template.id)) index.replace(template);
  else index.add(template);
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
    case 'keywords':
      return template.keywords.join(' ');
    case 'examples':
      return template.examples.join(' ');
    default:
      return template.body;
  }
}
