import type { RefusalReason } from '../domain/bar/refusal.ts';
import { type KeyPress, matchesCombo } from '../domain/settings/keys.ts';
import type { Clock } from '../domain/templates/dates/reply-time.ts';
import { intentOf, type PickerAct, pick, resultsOf } from '../domain/templates/picker.ts';
import { createSearch } from '../domain/templates/search.ts';
import type { Language } from '../domain/templates/template.ts';
import type { Ask } from '../messages/client.ts';
import type { Answer } from '../messages/envelope.ts';
import type { Library, Opening, PanelEvent, PanelRequests } from '../messages/protocol.ts';
import { uiLanguage } from '../platform/language.ts';
import { keepAnswers } from './keep-answers.ts';
import { forgotten, type PanelState, shownOf, startState } from './panel-state.ts';

/** What the panel does, in the order in which it is asked to: keys never overtake each other. */
export class PanelController {
  state: PanelState = startState;
  /** Keys that came before the panel knew the customer and the library. */
  private waiting: KeyPress[] = [];
  private ready = false;
  private inserting = false;
  private loading = false;
  private stale = false;

  constructor(
    private readonly ask: Ask<PanelRequests>,
    private readonly changed: () => void,
    private readonly clock: () => Clock,
  ) {}

  private set(part: Partial<PanelState>): void {
    this.state = { ...this.state, clock: this.clock(), ...part };
    this.changed();
  }

  act(act: PickerAct): void {
    const picker = pick(this.state.picker, act);
    this.set({ picker, covered: false, ...(act.kind !== 'answer' && { refusal: null }) });
  }

  /** A press with the pointer was not taken, because the list cannot be seen as it is. */
  pressRefused(): void {
    this.set({ covered: true });
  }

  private focus(focusOn: string): void {
    this.set({ focusOn, focusTurn: this.state.focusTurn + 1 });
  }

  /** Fetches the library. Changes that come while it is under way are fetched together afterwards. */
  async load(): Promise<void> {
    this.stale = true;
    if (this.loading) return;
    this.loading = true;
    while (this.stale) {
      this.stale = false;
      this.loaded(await this.ask('library', null));
    }
    this.loading = false;
  }

  private loaded(answer: Answer<Library>): void {
    if (!answer.ok) {
      this.set({ lost: true });
      return;
    }
    const library = answer.value;
    const language =
      this.state.library === null ? library.settings.panelLanguage : this.state.picker.language;
    const chosen = shownOf(this.state).template;
    const search = createSearch(library.templates, uiLanguage());
    const picker = { ...this.state.picker, language };
    // The list may have another order now: what Enter inserts must not change under the person's hand.
    const selected = resultsOf(search, picker).findIndex(({ id }) => id === chosen?.id);
    this.set({ library, search, picker: { ...picker, selected: Math.max(0, selected) }, lost: false });
    this.goOn();
  }

  /** The panel has the keyboard: who is it for, and what was typed on the way? */
  async focused(): Promise<void> {
    this.ready = false;
    const answer = await this.ask('opened', null);
    if (!answer.ok) this.set({ lost: true });
    else if (answer.value !== null) {
      const opening = answer.value;
      if (opening.session !== this.state.opening?.session) this.begin(opening, 'full', '');
      this.waiting.unshift(...opening.presses);
    }
    this.ready = true;
    this.goOn();
  }

  private begin(opening: Opening, mode: PanelState['mode'], query: string): void {
    const state = forgotten(this.state);
    this.state = { ...state, mode, opening, picker: { ...state.picker, query } };
    this.focus('search');
  }

  told(event: PanelEvent): void {
    switch (event.kind) {
      case 'presses':
        this.waiting.push(...event.presses);
        break;
      case 'thread-changed':
        if (event.session === this.state.opening?.session) this.refuse('thread-changed');
        break;
      case 'closed':
        // Late news about an earlier opening: a newer one is already there.
        if (event.session !== this.state.opening?.session) return;
        this.ready = false;
        this.waiting = [];
        this.state = forgotten(this.state);
        this.changed();
        break;
      case 'inline':
        this.begin(event.opening, 'inline', event.query);
        this.ready = true;
        break;
    }
    this.goOn();
  }

  /** Does what waited, once everything is known that it needs. */
  private goOn(): void {
    if (!this.ready || this.state.search === null) return;
    for (const press of this.waiting.splice(0)) this.do(press, true);
    if (this.state.mode === 'inline') {
      void this.ask('listed', { query: this.state.picker.query, count: shownOf(this.state).results.length });
    }
  }

  /**
   * A key pressed in the panel itself.
   * @param drawn whether the field shows the query already; if not, it would lose what was handed on before this key
   * @returns whether it is done with; else the field may have it
   */
  press(press: KeyPress, drawn: boolean): boolean {
    if (!this.ready || this.state.search === null) {
      if (press.ctrlKey || press.metaKey) return false;
      this.waiting.push(press);
      return true;
    }
    return this.do(press, !drawn);
  }

  private do(press: KeyPress, ourselves: boolean): boolean {
    const { picker, library, mode } = this.state;
    if (library !== null && matchesCombo(press, library.settings.keys.replies)) {
      this.close();
      return true;
    }
    const intent =
      mode === 'inline' && press.key === 'Tab'
        ? ({ kind: 'insert' } as const)
        : intentOf(press, picker.query);
    switch (intent?.kind) {
      case undefined:
        return false;
      case 'insert':
        void this.insert();
        return true;
      case 'insert-number':
        if (intent.index >= shownOf(this.state).results.length) return true;
        this.act({ kind: 'select', index: intent.index });
        void this.insert();
        return true;
      case 'close':
        this.close();
        return true;
      case 'move':
        this.act({ kind: 'move', by: intent.by, count: shownOf(this.state).results.length });
        return true;
      case 'type':
        // What is typed live, the field does itself; only what was handed on is done here.
        if (ourselves) this.act({ kind: 'query', query: picker.query + intent.character });
        return ourselves;
      case 'erase':
        if (ourselves) this.act({ kind: 'query', query: [...picker.query].slice(0, -1).join('') });
        return ourselves;
    }
  }

  async insert(): Promise<void> {
    this.set({});
    const { preview, fields } = shownOf(this.state);
    const { opening, mode, picker, notKept } = this.state;
    if (this.inserting || opening === null || preview?.ok !== true) return;
    const { text, missing, caret } = preview.rendered;
    const first = missing[0];
    if (first !== undefined) {
      this.askFor(first.name, mode);
      return;
    }
    this.inserting = true;
    const answer = await this.ask('insert', { text, caret, thread: opening.thread });
    this.inserting = false;
    if (answer.ok && answer.value.inserted) {
      await keepAnswers(this.ask, fields, picker.answers, notKept, opening.thread.assetId);
      return;
    }
    const reason = answer.ok && !answer.value.inserted ? answer.value.reason : 'page-gone';
    this.refuse(reason);
    if (mode === 'inline') void this.ask('takeFocus', null);
  }

  private refuse(reason: RefusalReason): void {
    const { preview } = shownOf(this.state);
    const text = preview?.ok === true ? preview.rendered.text : '';
    this.set({ mode: 'full', refusal: { reason, text, copied: null } });
  }

  private askFor(name: string, mode: PanelState['mode']): void {
    if (mode === 'inline') {
      this.set({ mode: 'full' });
      void this.ask('takeFocus', null);
    }
    this.focus(name);
  }

  close(): void {
    void this.ask('closePanel', null);
  }

  copied(done: boolean): void {
    if (this.state.refusal !== null) this.set({ refusal: { ...this.state.refusal, copied: done } });
  }

  keep(name: string, keep: boolean): void {
    const notKept = new Set(this.state.notKept);
    if (keep) notKept.delete(name);
    else notKept.add(name);
    this.set({ notKept });
  }

  chooseLanguage(language: Language | null): void {
    this.act({ kind: 'language', language });
    void this.ask('setSettings', { panelLanguage: language });
  }

  async addStarter(): Promise<void> {
    await this.ask('addStarter', { languages: uiLanguage() === 'fr' ? ['fr', 'en'] : ['en', 'fr'] });
  }

  async openOptions(): Promise<void> {
    await this.ask('openOptions', null);
  }
}
