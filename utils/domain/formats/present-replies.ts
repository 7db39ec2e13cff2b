import { normaliseShortcut, shortcutKey } from '../templates/shortcut.ts';
import type { Template } from '../templates/template.ts';

/** Room for "-2" to "-99999" within a shortcut's 40 characters. */
const mostStem = 34;

/** Replies with the same words that are kept in mind; a file may repeat one ten thousand times. */
const mostAlike = 20;

/** The library while it is imported into: what was there, and what the import has put so far. */
export class PresentReplies {
  readonly #library: ReadonlySet<Template>;
  readonly #byId = new Map<string, Template>();
  readonly #byShortcut = new Map<string, Template>();
  readonly #byName = new Map<string, Template>();
  readonly #byWords = new Map<string, Template[]>();
  /** Of the library's replies, those that gave way: none gives way twice. */
  readonly #replaced = new Set<Template>();
  /** The last number given to a shortcut, so that a thousand equal ones need no search from 2 each. */
  readonly #numbers = new Map<string, number>();

  constructor(templates: readonly Template[]) {
    this.#library = new Set(templates);
    for (const template of templates) this.#add(template);
  }

  #add(template: Template): void {
    this.#byId.set(template.id, template);
    if (template.shortcut !== '') this.#byShortcut.set(shortcutKey(template.shortcut), template);
    const name = nameKey(template);
    if (!this.#byName.has(name)) this.#byName.set(name, template);
    const words = this.#byWords.get(wordsKey(template)) ?? [];
    if (words.length < mostAlike) this.#byWords.set(wordsKey(template), [...words, template]);
  }

  /** @param old the one whose place it takes; null for one of its own */
  put(row: Template, old: Template | null): void {
    if (old !== null) this.#remove(old);
    this.#add(row);
  }

  #remove(old: Template): void {
    this.#replaced.add(old);
    if (old.shortcut !== '') this.#byShortcut.delete(shortcutKey(old.shortcut));
    if (this.byName(old) === old) this.#byName.delete(nameKey(old));
    this.#byWords.set(
      wordsKey(old),
      this.withWords(old).filter((template) => template !== old),
    );
  }

  isInLibrary(template: Template): boolean {
    return this.#library.has(template) && !this.#replaced.has(template);
  }

  byId(id: string | null): Template | null {
    return id === null ? null : (this.#byId.get(id) ?? null);
  }

  /** The first with this shortcut and title. */
  byName(reply: Pick<Template, 'shortcut' | 'title'>): Template | null {
    return this.#byName.get(nameKey(reply)) ?? null;
  }

  /** Those that say the same under the same title, whatever calls them up. */
  withWords(reply: Pick<Template, 'title' | 'body'>): readonly Template[] {
    return this.#byWords.get(wordsKey(reply)) ?? [];
  }

  owner(shortcut: string): Template | null {
    return shortcut === '' ? null : (this.#byShortcut.get(shortcutKey(shortcut)) ?? null);
  }

  /** The shortcut itself if it is free or belongs to `own`; else with the first free number: "hours-2". */
  freeShortcut(wanted: string, own: Template | null): string {
    const owner = this.owner(wanted);
    if (owner === null || owner === own) return wanted;
    // Cut again, since half a character may be left at its end.
    const stem = normaliseShortcut(wanted.slice(0, mostStem));
    for (let number = this.#numbers.get(shortcutKey(stem)) ?? 2; ; number++) {
      const shortcut = `${stem}-${number}`;
      if (this.owner(shortcut) !== null) continue;
      this.#numbers.set(shortcutKey(stem), number + 1);
      return shortcut;
    }
  }

  /** The file's own id while nothing has it: a second import then finds the reply again. */
  freeId(wanted: string | null, newId: () => string): string {
    let id = wanted ?? newId();
    while (this.#byId.has(id)) id = newId();
    return id;
  }

  hasId(id: string): boolean {
    return this.#byId.has(id);
  }
}

function nameKey({ shortcut, title }: Pick<Template, 'shortcut' | 'title'>): string {
  return JSON.stringify([shortcutKey(shortcut), title]);
}

function wordsKey({ title, body }: Pick<Template, 'title' | 'body'>): string {
  return JSON.stringify([title, body]);
}
