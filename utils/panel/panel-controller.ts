import type { RefusalReason } from '../domain/bar/refusal.ts';
import type { KeyPress } from '../domain/settings/keys.ts';
import type { Clock } from '../domain/templates/dates/reply-time.ts';
import { type PickerAct, pick } from '../domain/templates/picker.ts';
import type { Language } from '../domain/templates/template.ts';
import type { Ask } from '../messages/client.ts';
import type { Answer } from '../messages/envelope.ts';
import type { Opening, PanelEvent, PanelLibrary, PanelRequests } from '../messages/protocol.ts';
import { uiLanguage } from '../platform/language.ts';
import { afterInsert } from './after-insert.ts';
import { KeepController } from './keep-controller.ts';
import { type Later, LibraryIndex } from './library-index.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { doKey } from './panel-keys.ts';
import { forgotten, type PanelState, shownOf, startState, usageIn, withChosen } from './panel-state.ts';
import { hear } from './suggesting.ts';

/** What the panel does, in the order in which it is asked to: keys never overtake each other. */
export class PanelController {
  state: PanelState = startState;
  /** Keys that came before the panel knew the customer and the library. */
  private waiting: KeyPress[] = [];
  private ready = false;
  private inserting = false;
  private readonly index: LibraryIndex;
  readonly keeper: KeepController;

  constructor(
    readonly ask: Ask<PanelRequests>,
    private readonly changed: () => void,
    private readonly clock: () => Clock,
    later: Later,
  ) {
    this.keeper = new KeepController({
      ask,
      state: () => this.state,
      set: (part) => this.set(part),
      focus: (on) => this.focusOn(on),
      close: () => this.close(),
    });
    this.index = new LibraryIndex(uiLanguage(), later, () => this.completed());
  }

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
  readonly load = oneAtATime(async () => this.loaded(await this.ask('library', null)));

  private loaded(answer: Answer<PanelLibrary>): void {
    if (!answer.ok) {
      this.set({ lost: true });
      return;
    }
    const library = answer.value;
    const language =
      this.state.library === null ? library.settings.panelLanguage : this.state.picker.language;
    const chosen = shownOf(this.state).template;
    this.index.update(library.templates);
    const picker = { ...this.state.picker, language };
    const search = this.index.usable ? this.index.search : this.state.search;
    this.found({ library, search, usage: usageIn(library), picker, lost: false }, chosen);
    this.goOn();
  }

  private completed(): void {
    if (!this.index.usable) return;
    this.found({ search: this.index.search });
    this.goOn();
  }

  /** The list may have another order now: what Enter inserts must not change under the person's hand. */
  private found(part: Partial<PanelState>, chosen = shownOf(this.state).template): void {
    const next = { ...this.state, ...part };
    next.heard = hear(this.index, next.library, next.opening);
    this.set(withChosen(next, chosen));
  }

  /** Something was used, here or in another tab. The open list keeps its order. */
  async used(): Promise<void> {
    const answer = await this.ask('usage', null);
    const { library, opening } = this.state;
    if (!answer.ok || library === null) return;
    const now = { ...library, usage: answer.value };
    this.set({ library: now, ...(opening === null && { usage: usageIn(now) }) });
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

  private focusOn(on: string): void {
    this.focus(on);
    this.changed();
  }

  private begin(opening: Opening, mode: PanelState['mode'], query: string): void {
    const state = forgotten(this.state);
    // A list beside the draft shows what was called, not what might fit.
    const heard = mode === 'full' ? hear(this.index, state.library, opening) : state.heard;
    this.state = { ...state, mode, opening, heard, picker: { ...state.picker, query } };
    this.focus('search');
  }

  told(event: PanelEvent): void {
    switch (event.kind) {
      case 'presses':
        this.waiting.push(...event.presses);
        break;
      case 'thread-changed':
        // A text that becomes a reply for everybody belongs to no conversation.
        if (event.session === this.state.opening?.session && this.state.keeping === null)
          this.refuse('thread-changed');
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
    this.keeper.begin(this.state.opening);
    for (const press of this.waiting.splice(0)) doKey(this, press, true);
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
    return doKey(this, press, !drawn);
  }

  async insert(): Promise<void> {
    this.set({});
    const { state } = this;
    const shown = shownOf(state);
    const { preview, template } = shown;
    const { opening, mode } = state;
    if (this.inserting || opening === null || preview?.ok !== true) return;
    const { text, missing, caret } = preview.rendered;
    const first = missing[0];
    if (first !== undefined) {
      this.askFor(first.name, mode);
      return;
    }
    this.inserting = true;
    const answer = await this.ask('insert', {
      id: template?.id ?? '',
      text,
      caret,
      thread: opening.thread,
    });
    this.inserting = false;
    if (answer.ok && answer.value.inserted) {
      await afterInsert(this.ask, state, shown);
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

  /** Back to where Enter inserts, after a press that was about something else. */
  toSearch(): void {
    this.askFor('search', this.state.mode);
  }

  close(): void {
    void this.ask('closePanel', null);
  }

  copied(done: boolean): void {
    if (this.state.refusal !== null) this.set({ refusal: { ...this.state.refusal, copied: done } });
  }

  keep(name: string, keep: boolean): void {
    const others = [...this.state.notKept].filter((one) => one !== name);
    this.set({ notKept: new Set(keep ? others : [...others, name]) });
  }

  chooseLanguage(language: Language | null): void {
    this.act({ kind: 'language', language });
    void this.ask('setSettings', { panelLanguage: language });
  }
}
