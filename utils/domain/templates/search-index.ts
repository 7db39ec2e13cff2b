import MiniSearch, { type SearchOptions } from 'minisearch';
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

type Field = keyof typeof headFields | keyof typeof textFields;

/** Two word indices over the same replies. */
export class SearchIndex {
  private heads = emptyIndex(headFields);
  private texts = emptyIndex(textFields);

  clear(): void {
    this.heads = emptyIndex(headFields);
    this.texts = emptyIndex(textFields);
  }

  putHead(template: Template): void {
    put(this.heads, template);
  }

  putText(template: Template): void {
    put(this.texts, template);
  }

  remove(id: string): void {
    for (const index of [this.heads, this.texts]) if (index.has(id)) index.discard(id);
  }

  /** How well each reply matches one folded word, by id; typing errors count only as far as they must. */
  scores(word: string): Map<string, number> {
    // One letter begins half of all words: in a text it would find nearly every reply.
    if (word.length === 1) return this.find(word, { prefix: true }, [this.heads]);
    const usual = this.find(word, {
      prefix: true,
      fuzzy: word.length >= shortestFuzzyWord ? 1 : false,
    });
    if (usual.size > 0 || word.length < shortestFuzzyWord - 1) return usual;
    return this.find(word, { fuzzy: word.length >= shortestTwiceWrong ? 2 : 1 });
  }

  private find(
    word: string,
    options: SearchOptions,
    indices = [this.heads, this.texts],
  ): Map<string, number> {
    const scores = new Map<string, number>();
    for (const index of indices) {
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
