import type { Language, Template } from '../templates/template.ts';
import { Nearest } from './nearest.ts';
import { type TemplateTerms, templateTerms } from './template-terms.ts';
import { knownStems } from './terms.ts';

interface Entry {
  template: Template;
  terms: TemplateTerms;
}

/** Where a term stands: in a template (how strongly), and in which of its examples. */
export interface Mention {
  id: string;
  weight: number;
  examples: readonly number[];
}

/** Among three replies a word of two tells nothing yet: smaller libraries are weighed as if they had this many. */
const fewest = 50;

/** What the templates of one language say, by term. Templates come and go one by one. */
export class SuggestionIndex {
  private readonly entries = new Map<string, Entry>();
  private readonly byTerm = new Map<string, Map<string, Mention>>();
  private readonly words = new Nearest();
  /** What `telling` said since the last change. */
  private readonly told = new Map<string | ReadonlySet<string>, number>();

  constructor(language: Language) {
    for (const stem of knownStems(language)) this.words.add(stem);
  }

  all(): Iterable<Entry> {
    return this.entries.values();
  }

  put(template: Template): void {
    this.remove(template.id);
    this.told.clear();
    const terms = templateTerms(template);
    this.entries.set(template.id, { template, terms });
    const all = new Set([...terms.weights.keys(), ...terms.examples.flatMap((example) => [...example])]);
    for (const term of all) {
      const examples = [...terms.examples.keys()].filter((number) => terms.examples[number]?.has(term));
      const mentions = this.byTerm.get(term) ?? new Map<string, Mention>();
      mentions.set(template.id, { id: template.id, weight: terms.weights.get(term) ?? 0, examples });
      this.byTerm.set(term, mentions);
      if (!term.startsWith('#')) this.words.add(term);
    }
  }

  remove(id: string): void {
    const { terms } = this.entries.get(id) ?? {};
    if (terms === undefined) return;
    this.entries.delete(id);
    this.told.clear();
    const all = [...terms.weights.keys(), ...terms.examples.flatMap((example) => [...example])];
    for (const term of all) this.byTerm.get(term)?.delete(id);
  }

  mentions(term: string): Iterable<Mention> {
    return this.byTerm.get(term)?.values() ?? [];
  }

  private knows(term: string): boolean {
    return (this.byTerm.get(term)?.size ?? 0) > 0;
  }

  /** The term itself if anything here or in the language's concepts knows it, else what it is a typing error of. */
  corrected(stem: string): string {
    if (stem.startsWith('#') || this.knows(stem)) return stem;
    return this.words.find(stem) ?? stem;
  }

  /**
   * How much a term tells the templates apart: 1 when one template has it, towards 0 when all have. The idf of BM25
   * (Robertson and Zaragoza 2009, doi 10.1561/1500000019) as a part of its own greatest value, so that one threshold
   * serves small and large libraries.
   */
  telling(term: string): number {
    const known = this.told.get(term);
    if (known !== undefined) return known;
    const size = Math.max(this.entries.size, fewest);
    const idf = (having: number) => Math.log(1 + (size - having + 0.5) / (having + 0.5));
    const telling = idf(Math.max(1, this.byTerm.get(term)?.size ?? 0)) / idf(1);
    this.told.set(term, telling);
    return telling;
  }

  /** How much all terms of an example tell together. */
  tellingOf(example: ReadonlySet<string>): number {
    const known = this.told.get(example);
    if (known !== undefined) return known;
    let telling = 0;
    for (const term of example) telling += this.telling(term);
    this.told.set(example, telling);
    return telling;
  }
}
