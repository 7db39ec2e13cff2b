import { createSuggester, type Suggester } from '../domain/suggest/suggester.ts';
import { createLibrarySearch, type TemplateSearch } from '../domain/templates/search.ts';
import type { Language, Template } from '../domain/templates/template.ts';

/** How long one slice may hold everything else up, ms: half of what a frame has at 60 a second. */
const sliceWithin = 8;

/** Replies taken in between two looks at the clock: well below a millisecond each. */
const atOnce = 5;

/** Up to this size a library is ready within a blink: better to wait than to show another order first. */
const waitedFor = 1_000;

/** Runs something as soon as nothing more urgent is due. */
export type Later = (run: () => void) => void;

/** Search and suggestions over the library, both made ready in slices. */
export class LibraryIndex {
  readonly search: TemplateSearch;
  readonly suggester: Suggester = createSuggester();
  private readonly texts;
  private readonly later: Later;
  private readonly completed: () => void;
  private readonly waiting = new Map<string, Template>();
  private running = false;
  private size = 0;

  /** @param completed called when all texts of the last update can be searched, and when all can be suggested */
  constructor(mother: Language, later: Later, completed: () => void) {
    this.later = later;
    this.completed = completed;
    this.texts = createLibrarySearch(mother);
    this.search = this.texts;
  }

  /** Whether suggestions and texts can be relied on. */
  get complete(): boolean {
    return !this.running;
  }

  get textsIn(): boolean {
    return this.texts.complete;
  }

  /** Whether to search now: while a large library comes in, its titles are there already. */
  get usable(): boolean {
    return this.complete || this.size > waitedFor;
  }

  /** Takes the changes in: titles, shortcuts and tags at once, the rest of a small library too. */
  update(templates: readonly Template[]): void {
    this.size = templates.length;
    const { put, removed } = this.texts.update(templates);
    for (const id of removed) {
      this.waiting.delete(id);
      this.suggester.remove(id);
    }
    for (const template of put) this.waiting.set(template.id, template);
    if (!this.running && this.slice()) this.goOn();
  }

  private goOn(): void {
    this.running = true;
    this.later(() => {
      const hadTexts = this.textsIn;
      this.running = this.slice();
      if (!this.running || hadTexts !== this.textsIn) this.completed();
      if (this.running) this.goOn();
    });
  }

  /** Works for one slice; says whether something is left. */
  private slice(): boolean {
    const start = performance.now();
    while (performance.now() - start < sliceWithin) {
      // What people search for comes before what is suggested to them.
      if (this.texts.addSlice(atOnce)) continue;
      const next = [...this.waiting.values().take(atOnce)];
      for (const template of next) {
        this.suggester.put(template);
        this.waiting.delete(template.id);
      }
      if (this.waiting.size === 0) return false;
    }
    return true;
  }
}
