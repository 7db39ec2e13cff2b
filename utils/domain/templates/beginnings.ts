import { foldedWords } from './fold.ts';
import type { Template } from './template.ts';

/** So few letters begin a word of nearly every text; what they begin in a name is what was meant. */
export const longestBeginning = 2;

/** As in search-index.ts: what begins the shortcut counts more than what begins a tag. */
const weights = { shortcut: 6, title: 4, tags: 3 };

/**
 * Which names begin with one or two letters. A word index finds half of a large library for one letter and weighs each
 * find; here it is one look.
 */
export class Beginnings {
  private readonly scores = new Map<string, Map<string, number>>();
  private readonly own = new Map<string, string[]>();

  put(template: Template): void {
    this.remove(template.id);
    const found = new Map<string, number>();
    const take = (text: string, weight: number) => {
      for (const word of foldedWords(text)) {
        for (let length = 1; length <= Math.min(longestBeginning, word.length); length++) {
          const beginning = word.slice(0, length);
          found.set(beginning, Math.max(found.get(beginning) ?? 0, weight));
        }
      }
    };
    take(template.shortcut, weights.shortcut);
    take(template.title, weights.title);
    for (const tag of template.tags) take(tag, weights.tags);
    for (const [beginning, weight] of found) {
      const scores = this.scores.get(beginning) ?? new Map<string, number>();
      this.scores.set(beginning, scores.set(template.id, weight));
    }
    this.own.set(template.id, [...found.keys()]);
  }

  remove(id: string): void {
    for (const beginning of this.own.get(id) ?? []) this.scores.get(beginning)?.delete(id);
    this.own.delete(id);
  }

  clear(): void {
    this.scores.clear();
    this.own.clear();
  }

  /** How well each reply is named by these one or two folded letters, by id. */
  of(letters: string): ReadonlyMap<string, number> {
    return this.scores.get(letters) ?? new Map();
  }
}
